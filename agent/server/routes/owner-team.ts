/** The team of a business: who belongs to it, as what, and how they are let in. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type Language, languageSchema } from '../../business/language.ts';
import { type Person, roleSchema } from '../../store/access.ts';
import type { Store } from '../../store/open-store.ts';
import type { AtTheDoor } from '../access/at-the-door.ts';
import { LINK, makeLink } from '../access/links.ts';
import { newId } from '../access/secrets.ts';
import type { Log } from '../log.ts';
import { entryMail } from '../mail/entry-mail.ts';
import type { Post } from '../mail/post.ts';
import { answer, apiRouter, body, ofBusiness, refusals, refuseWith, UNKNOWN } from './api.ts';

export interface OwnerTeamParts {
  store: Store;
  door: AtTheDoor;
  post: Post | null;
  log: Log;
  publicUrl(): string;
}

const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  role: roleSchema,
});
const newcomerSchema = z.object({
  name: z.string().trim().min(1).max(100),
  email: z.email().max(200).toLowerCase(),
  role: roleSchema,
  /** In which they are written to. Absent: the business's first. */
  language: languageSchema.optional(),
});
const ofPerson = ofBusiness.extend({ person: z.string() });

/** `GET`, `POST /:business/team`; `PATCH`, `DELETE /:business/team/:person`. */
export function ownerTeam({ store, door, post, log, publicUrl }: OwnerTeamParts) {
  const route = apiRouter();

  /** Invites by mail; false where it does not go. */
  async function invite(context: Context, person: Person, by: string, business: string): Promise<boolean> {
    const { email } = person;
    if (post === null || email === null || door.tooManyMails(context, email)) return false;
    const found = await store.businesses.get(business);
    const language = (await store.access.languageOf(person.id)) ?? found?.languages[0] ?? 'en';
    const { path } = await makeLink(store, person.id, LINK.handed);
    const invitation = { name: person.name, by, business: found?.name ?? business };
    try {
      await post.send(entryMail(email, language, new URL(path, publicUrl()).href, invitation));
      return true;
    } catch (err) {
      log.error({ err, business }, 'an invitation could not be mailed');
      return false;
    }
  }

  /** The person of this email, who is made where there is none. */
  async function personOf(name: string, email: string, language: Language | undefined): Promise<Person> {
    const known = await store.access.personByEmail(email);
    if (known !== null) return known;
    const person = { id: newId(), name, email };
    await store.access.keepPerson(person, Date.now());
    if (language !== undefined) await store.access.keepLanguage(person.id, language);
    return person;
  }

  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}/team',
      summary: 'Who belongs to the business',
      request: { params: ofBusiness },
      responses: { 200: answer(z.object({ people: z.array(personSchema) }), 'The team.') },
    }),
    async (context) => {
      const people = await store.access.team(context.req.valid('param').business);
      return context.json({ people }, 200);
    },
  );
  route.openapi(
    createRoute({
      method: 'post',
      path: '/{business}/team',
      summary: 'Adds somebody to the team: invited by mail, or with a link to pass on to them',
      request: { params: ofBusiness, body: body(newcomerSchema) },
      responses: {
        201: answer(
          z.object({ id: z.string(), path: z.string().nullable(), mailed: z.boolean() }),
          'The link, where no mail went; null too for somebody of another business, who has a way in already.',
        ),
        ...refusals(400),
      },
    }),
    async (context) => {
      const { name, email, role, language } = context.req.valid('json');
      const { business } = context.req.valid('param');
      const person = await personOf(name, email, language);
      await store.access.join(person.id, business, role);
      const mailed = await invite(context, person, context.get('asker').name, business);
      // A link lets in as the person, with all that is theirs: it is not for the owner of one of their businesses to have.
      const elsewhere = (await store.access.memberships(person.id)).some((one) => one.business !== business);
      const link = mailed || elsewhere ? null : await makeLink(store, person.id, LINK.handed);
      return context.json({ id: person.id, path: link?.path ?? null, mailed }, 201);
    },
  );
  route.openapi(
    createRoute({
      method: 'patch',
      path: '/{business}/team/{person}',
      summary: 'Gives somebody of the team another role, from their next request on',
      request: { params: ofPerson, body: body(z.object({ role: roleSchema })) },
      responses: { 204: { description: 'They have it.' }, ...refusals(400, 404) },
    }),
    async (context) => {
      const { business, person } = context.req.valid('param');
      const there = (await store.access.team(business)).some(({ id }) => id === person);
      if (!there) return refuseWith(context, 404, 'team.unknown', UNKNOWN);
      await store.access.join(person, business, context.req.valid('json').role);
      return context.body(null, 204);
    },
  );
  route.openapi(
    createRoute({
      method: 'delete',
      path: '/{business}/team/{person}',
      summary: 'Takes somebody off the team, and ends their sessions',
      request: { params: ofPerson },
      responses: { 204: { description: 'They are out.' } },
    }),
    async (context) => {
      const { business, person } = context.req.valid('param');
      const there = (await store.access.team(business)).some(({ id }) => id === person);
      if (there) {
        await store.access.leave(person, business);
        await store.access.closeSessions(person);
      }
      return context.body(null, 204);
    },
  );
  return route;
}
