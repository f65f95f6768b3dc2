/** The API's own description, generated from the schemas that its routes check with. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { AccessEnv } from './access/visitor.ts';

/** `GET /v1/openapi.json`. A page of the console shows it: `/console/api`. */
export function describeApi(app: OpenAPIHono<AccessEnv>): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    description: 'A key of the business, made in the console; or the server’s own, in the file `owner-key`.',
  });
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'carillon-session',
    description: 'A person’s session. What changes something must come from the console’s own page.',
  });
  app.doc31('/v1/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Carillon',
      version: '1',
      description:
        'What the console is made of: tasks, calls, messages, knowledge and access of a business. Every refusal has a stable code and words in English and French.',
    },
    security: [{ key: [] }, { session: [] }],
  });
}
