/** What each route of a business needs of who asks. A route that is not told here is for owners themselves. */
import type { Role, Scope } from '../../store/access.ts';

export interface Need {
  role: Role;
  /** What a program's key must be allowed, all of it; null: no key will do, for it is a person's to do. */
  scopes: readonly Scope[] | null;
}

const member = (...scopes: Scope[]): Need => ({ role: 'member', scopes });
const owner = (...scopes: Scope[]): Need => ({ role: 'owner', scopes });
const MEMBER_IN_PERSON: Need = { role: 'member', scopes: null };
const OWNER_IN_PERSON: Need = { role: 'owner', scopes: null };

/** By the method, and the path within the business. */
const NEEDS: Readonly<Record<string, Need>> = {
  'GET ': member('business:read'),
  'PUT /profile': owner('business:write'),
  'GET /voices': owner('business:read'),
  'POST /speech': owner('business:read'),
  'POST /sounds': owner('business:write'),
  'GET /sounds/:sound': owner('business:read'),
  'DELETE /sounds/:sound': owner('business:write'),
  'GET /line': owner('business:read'),
  'GET /folder': owner('business:read', 'tasks:read', 'knowledge:read'),
  'PUT /folder': owner('business:write', 'tasks:write', 'knowledge:write'),

  'GET /tasks': member('tasks:read'),
  'POST /tasks': owner('tasks:write'),
  'PUT /tasks/order': owner('tasks:write'),
  'GET /tasks/:task': member('tasks:read'),
  'DELETE /tasks/:task': owner('tasks:write'),
  'PUT /tasks/:task/draft': owner('tasks:write'),
  'DELETE /tasks/:task/draft': owner('tasks:write'),
  'POST /tasks/:task/publish': owner('tasks:write'),
  'POST /tasks/:task/enabled': owner('tasks:write'),
  'POST /tasks/:task/restore': owner('tasks:write'),
  'POST /trials': owner('tasks:write'),
  'GET /scenarios': member('tasks:read'),
  'POST /scenarios': owner('tasks:write'),
  'PUT /scenarios/:scenario': owner('tasks:write'),
  'DELETE /scenarios/:scenario': owner('tasks:write'),
  'POST /scenarios/run': owner('tasks:read'),
  'GET /calls/:call/scenario': owner('tasks:read', 'calls:read'),

  'GET /calls': member('calls:read'),
  'GET /calls/:call': member('calls:read'),
  'GET /figures': member('calls:read'),
  'GET /calls/:call/notes': member('calls:read'),
  'PUT /calls/:call/notes': member('calls:write'),
  'GET /messages': member('calls:read'),
  'GET /inbox': member('calls:read'),
  'PATCH /messages/:call/:message': member('calls:write'),
  'GET /recordings/:call/:id': member('calls:read'),
  'GET /texts': member('calls:read'),
  'GET /deliveries': owner('calls:read'),
  'GET /permissions': owner('calls:read'),
  'GET /people/:number': owner('calls:read'),
  'DELETE /people/:number': OWNER_IN_PERSON,

  'GET /sources': member('knowledge:read'),
  'POST /sources': owner('knowledge:write'),
  'GET /sources/:source/events': member('knowledge:read'),
  'POST /sources/:source/refresh': owner('knowledge:write'),
  'POST /sources/:source/stop': owner('knowledge:write'),
  'DELETE /sources/:source': owner('knowledge:write'),
  'POST /ask': member('knowledge:read'),
  'GET /unanswered': member('knowledge:read'),
  'DELETE /unanswered': owner('knowledge:write'),

  'GET /team': MEMBER_IN_PERSON,
  'POST /team': OWNER_IN_PERSON,
  'PATCH /team/:person': OWNER_IN_PERSON,
  'DELETE /team/:person': OWNER_IN_PERSON,
  'GET /keys': OWNER_IN_PERSON,
  'POST /keys': OWNER_IN_PERSON,
  'DELETE /keys/:key': OWNER_IN_PERSON,
  'GET /webhook-secret': OWNER_IN_PERSON,
  'GET /desk': MEMBER_IN_PERSON,
  'GET /desk/current': MEMBER_IN_PERSON,
  'POST /desk/:ring': MEMBER_IN_PERSON,
  'POST /desk/:ring/return': MEMBER_IN_PERSON,
  'DELETE /desk/:ring': MEMBER_IN_PERSON,
};

const OF_BUSINESS = '/v1/businesses/:business';

/** What a route needs, by its method and its path with parameters: `/v1/businesses/:business/tasks`. */
export function needOf(method: string, path: string): Need {
  return NEEDS[`${method} ${path.slice(OF_BUSINESS.length)}`] ?? OWNER_IN_PERSON;
}

/** Every route of a business whose need is told, as `GET /v1/businesses/:business/tasks`. */
export function routesTold(): string[] {
  return Object.keys(NEEDS).map((route) => route.replace(' ', ` ${OF_BUSINESS}`));
}

/** Whether a key that has `given` may do what needs `scopes`. */
export function allows(given: readonly Scope[], scopes: Need['scopes']): boolean {
  const has = (one: Scope) => given.some((own) => own === one || own === one.replace(/:read$/, ':write'));
  return scopes?.every(has) ?? false;
}
