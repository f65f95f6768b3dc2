/** Scenarios: made of a trial, kept with the business, and played on its drafts. */
import { createRoute, z } from '@hono/zod-openapi';
import { faultsInWords, readScenarioText } from '../../business/folder/index.ts';
import type { Words } from '../../business/language.ts';
import { compileBusiness } from '../../engine/compile-business.ts';
import { outcomeSchema } from '../../simulation/outcome.ts';
import { scenarioOfCall, writeScenario } from '../../simulation/scenario-of-call.ts';
import type { Store } from '../../store/open-store.ts';
import { ScenarioBook } from '../scenarios/scenario-book.ts';
import { answer, apiRouter, body, ofBusiness, refusals, refuseWith, UNKNOWN } from './api.ts';

const fileSchema = z.object({
  id: z.string(),
  /** The YAML, as its owner wrote it. */
  text: z.string(),
  /** The names of the scenarios in it, and the tasks that they check. */
  names: z.array(z.string()),
  tasks: z.array(z.string()),
});
const textSchema = z.object({ text: z.string().max(200_000) });
const ofScenario = ofBusiness.extend({ scenario: z.string() });

const SILENT: Words = {
  en: 'Nobody said anything in this call: there is nothing to make a scenario of.',
  fr: 'Personne n’a rien dit dans cet appel : il n’y a pas de quoi faire un scénario.',
};
const NOT_A_TRIAL: Words = {
  en: 'Only a trial becomes a scenario: what a caller said stays where it can be erased.',
  fr: 'Seul un essai devient un scénario : ce qu’une personne a dit reste là où on peut l’effacer.',
};

/**
 * - `GET`, `POST /:business/scenarios`; `PUT`, `DELETE …/:scenario`.
 * - `POST /:business/scenarios/run`: plays them on the business with its draft of `task`, or plays `text` alone.
 * - `GET /:business/calls/:call/scenario`: the scenario that a trial makes, kept nowhere yet.
 */
export function ownerScenarios(store: Store) {
  const route = apiRouter();
  const book = new ScenarioBook(store);
  /** What is wrong with a text, in words; null: it can be played. */
  const wrong = (text: string): Words | null => {
    const read = readScenarioText('scenario', text);
    return 'faults' in read ? withoutFile(faultsInWords(read.faults)) : null;
  };

  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}/scenarios',
      summary: 'The scenarios that are kept with the business',
      request: { params: ofBusiness },
      responses: {
        200: answer(z.object({ scenarios: z.array(fileSchema) }), 'The scenarios.'),
        ...refusals(404),
      },
    }),
    async (context) => {
      const scenarios = await book.list(context.req.valid('param').business);
      if (scenarios === null) return refuseWith(context, 404, 'business.unknown', UNKNOWN);
      return context.json({ scenarios }, 200);
    },
  );
  route.openapi(
    createRoute({
      method: 'post',
      path: '/{business}/scenarios',
      summary: 'Keeps a scenario',
      request: { params: ofBusiness, body: body(textSchema) },
      responses: { 201: answer(z.object({ id: z.string() }), 'Its id.'), ...refusals(404, 422) },
    }),
    async (context) => {
      const { text } = context.req.valid('json');
      const fault = wrong(text);
      if (fault !== null) return refuseWith(context, 422, 'scenario.unreadable', fault);
      const id = await book.add(context.req.valid('param').business, text, context.get('asker').id);
      if (id === null) return refuseWith(context, 404, 'business.unknown', UNKNOWN);
      return context.json({ id }, 201);
    },
  );
  route.openapi(
    createRoute({
      method: 'put',
      path: '/{business}/scenarios/{scenario}',
      summary: 'Writes a scenario over the one of the same id',
      request: { params: ofScenario, body: body(textSchema) },
      responses: { 204: { description: 'Written.' }, ...refusals(404, 422) },
    }),
    async (context) => {
      const { business, scenario } = context.req.valid('param');
      const { text } = context.req.valid('json');
      const fault = wrong(text);
      if (fault !== null) return refuseWith(context, 422, 'scenario.unreadable', fault);
      const found = await book.write(business, scenario, text, context.get('asker').id);
      return found ? context.body(null, 204) : refuseWith(context, 404, 'scenario.unknown', UNKNOWN);
    },
  );
  route.openapi(
    createRoute({
      method: 'delete',
      path: '/{business}/scenarios/{scenario}',
      summary: 'Deletes a scenario',
      request: { params: ofScenario },
      responses: { 204: { description: 'Deleted.' }, ...refusals(404) },
    }),
    async (context) => {
      const { business, scenario } = context.req.valid('param');
      const found = await book.remove(business, scenario, context.get('asker').id);
      return found ? context.body(null, 204) : refuseWith(context, 404, 'scenario.unknown', UNKNOWN);
    },
  );
  route.openapi(
    createRoute({
      method: 'post',
      path: '/{business}/scenarios/run',
      summary: 'Plays the scenarios on the business as it would be with a task’s draft published',
      request: {
        params: ofBusiness,
        body: body(
          z.object({
            task: z.string().nullable().default(null),
            /** These scenarios alone, kept or not. */
            text: z.string().max(200_000).nullable().default(null),
          }),
        ),
      },
      responses: {
        200: answer(
          z.object({ outcomes: z.array(outcomeSchema.extend({ id: z.string().nullable() })) }),
          'What came of each. `id`: where it is kept.',
        ),
        ...refusals(404, 422),
      },
    }),
    async (context) => {
      const { task, text } = context.req.valid('json');
      const fault = text === null ? null : wrong(text);
      if (fault !== null) return refuseWith(context, 422, 'scenario.unreadable', fault);
      const outcomes = await book.run(context.req.valid('param').business, task, text);
      if (outcomes === null) return refuseWith(context, 404, 'business.unknown', UNKNOWN);
      return context.json({ outcomes }, 200);
    },
  );
  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}/calls/{call}/scenario',
      summary: 'The scenario that a trial makes; it is kept nowhere yet',
      request: { params: ofBusiness.extend({ call: z.string() }) },
      responses: { 200: answer(textSchema, 'The scenario.'), ...refusals(404, 409) },
    }),
    async (context) => {
      const { business, call: id } = context.req.valid('param');
      const call = await store.calls.get(id);
      if (call === null || call.business !== business)
        return refuseWith(context, 404, 'call.unknown', UNKNOWN);
      if (!call.trial) return refuseWith(context, 409, 'scenario.not-a-trial', NOT_A_TRIAL);
      const [then, journal] = await Promise.all([store.businesses.ofCall(id), store.journals.read(id)]);
      const events = journal.map(({ event }) => event);
      const scenario = then === null ? null : scenarioOfCall(compileBusiness(then), events);
      if (scenario === null) return refuseWith(context, 409, 'scenario.silent', SILENT);
      return context.json({ text: writeScenario(scenario) }, 200);
    },
  );
  return route;
}

/** `scenario:3: …` → `3: …`: there is one text, and it is before their eyes. */
function withoutFile({ en, fr }: Words): Words {
  const plain = (words: string) => words.replace(/^scenario:/gm, '');
  return { en: plain(en), fr: plain(fr) };
}
