/** The description of the routes that check their requests by hand. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { callAnswerSchema, callRequestSchema, refusalSchema } from '../../contract.schema.ts';
import { answer, body, ofBusiness } from './api.ts';

type Registry = OpenAPIHono['openAPIRegistry'];
const many = (name: string) => answer(z.object({ [name]: z.array(z.looseObject({})) }), 'The newest first.');
const ofSource = ofBusiness.extend({ source: z.string() });

/** Adds them to the registry. */
export function describeEarlierRoutes(registry: Registry): void {
  registry.registerPath({
    method: 'post',
    path: '/v1/calls',
    summary: 'Opens a call for a visitor of a site',
    security: [],
    request: { body: body(callRequestSchema) },
    responses: {
      201: answer(callAnswerSchema, 'Where to go, and with which token.'),
      403: answer(refusalSchema, 'The site is not among the origins of the business.'),
    },
  });
  const lists = {
    messages: 'The latest messages',
    deliveries: 'What became of the latest messages on their way to the team',
    texts: 'The latest text messages, with what became of each',
    sources: 'The sources of the knowledge',
    unanswered: 'The questions without an answer',
  };
  for (const [name, summary] of Object.entries(lists))
    registry.registerPath({
      method: 'get',
      path: `/v1/businesses/{business}/${name}`,
      summary,
      request: { params: ofBusiness },
      responses: { 200: many(name === 'unanswered' ? 'questions' : name) },
    });
  registry.registerPath({
    method: 'get',
    path: '/v1/businesses/{business}/permissions',
    summary: 'Every consent and opt-out, in the giver’s own words',
    request: { params: ofBusiness },
    responses: { 200: answer(z.looseObject({}), 'The record.') },
  });
  registry.registerPath({
    method: 'get',
    path: '/v1/businesses/{business}/webhook-secret',
    summary: 'The key with which the webhook of the business is signed',
    request: { params: ofBusiness },
    responses: { 200: answer(z.object({ secret: z.string() }), 'The key.') },
  });
  const ofPerson = { params: ofBusiness.extend({ number: z.string() }) };
  registry.registerPath({
    method: 'get',
    path: '/v1/businesses/{business}/people/{number}',
    summary: 'Everything that the business has of the person who has this number',
    request: ofPerson,
    responses: { 200: answer(z.looseObject({}), 'Calls, messages, texts, consents and opt-outs.') },
  });
  registry.registerPath({
    method: 'delete',
    path: '/v1/businesses/{business}/people/{number}',
    summary: 'Erases it, but for the consents and opt-outs that must stay provable',
    request: ofPerson,
    responses: { 200: answer(z.looseObject({}), 'What was erased, and what stays.') },
  });
  registry.registerPath({
    method: 'get',
    path: '/v1/businesses/{business}/recordings/{call}/{id}',
    summary: 'A message as its caller spoke it after the tone, as WAV',
    request: { params: ofBusiness.extend({ call: z.string(), id: z.string() }) },
    responses: { 200: { description: 'The recording.' } },
  });
  registry.registerPath({
    method: 'post',
    path: '/v1/businesses/{business}/sources',
    summary: 'Adds a file (a form with `file`) or a site to the knowledge',
    request: { params: ofBusiness, body: body(z.object({ url: z.string() })) },
    responses: {
      201: answer(z.looseObject({}), 'The source.'),
      202: answer(z.looseObject({}), 'Being read.'),
    },
  });
  registry.registerPath({
    method: 'get',
    path: '/v1/businesses/{business}/sources/{source}/events',
    summary: 'How far the reading of a site is, as server-sent events',
    request: { params: ofSource },
    responses: { 200: { description: 'Events.' } },
  });
  registry.registerPath({
    method: 'post',
    path: '/v1/businesses/{business}/sources/{source}/refresh',
    summary: 'Reads a site again',
    request: { params: ofSource },
    responses: { 202: answer(z.looseObject({}), 'The source.') },
  });
  registry.registerPath({
    method: 'post',
    path: '/v1/businesses/{business}/sources/{source}/stop',
    summary: 'Stops the reading of a site, and keeps what was read',
    request: { params: ofSource },
    responses: { 200: answer(z.looseObject({}), 'The source.') },
  });
  registry.registerPath({
    method: 'delete',
    path: '/v1/businesses/{business}/sources/{source}',
    summary: 'Removes a source',
    request: { params: ofSource },
    responses: { 204: { description: 'Removed.' } },
  });
  registry.registerPath({
    method: 'delete',
    path: '/v1/businesses/{business}/unanswered',
    summary: 'Forgets the questions without an answer, or the one that is told',
    request: {
      params: ofBusiness,
      query: z.object({ question: z.string().optional(), language: z.string().optional() }),
    },
    responses: { 204: { description: 'Forgotten.' } },
  });
}
