/** Which role each route of a business needs. What is not told here is the owner's alone. */
import type { Role } from '../../store/access.ts';

/** What every member of the team may do: see, answer, and keep the inbox. */
const MEMBERS = new Set([
  'GET /v1/businesses/:business',
  'GET /v1/businesses/:business/tasks',
  'GET /v1/businesses/:business/tasks/:task',
  'GET /v1/businesses/:business/calls',
  'GET /v1/businesses/:business/calls/:call',
  'GET /v1/businesses/:business/messages',
  'GET /v1/businesses/:business/inbox',
  'PATCH /v1/businesses/:business/messages/:call/:message',
  'GET /v1/businesses/:business/team',
  'GET /v1/businesses/:business/recordings/:call/:id',
  'GET /v1/businesses/:business/texts',
  'GET /v1/businesses/:business/sources',
  'GET /v1/businesses/:business/sources/:source/events',
  'GET /v1/businesses/:business/unanswered',
  'GET /v1/businesses/:business/desk',
  'POST /v1/businesses/:business/desk/:ring',
]);

/** The role that a route needs, by its method and its path with parameters: `/v1/businesses/:business/tasks`. */
export function roleNeeded(method: string, path: string): Role {
  return MEMBERS.has(`${method} ${path}`) ? 'member' : 'owner';
}
