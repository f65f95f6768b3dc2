/** What browsers and server tell one another of passkeys. The rest is WebAuthn's, which the library reads and refuses. */
import { z } from '@hono/zod-openapi';

/** What the browser is asked: `T`, as WebAuthn writes it in JSON. */
export function passkeyOptions<T>() {
  return z
    .custom<T>()
    .openapi({ type: 'object', description: 'What the browser is asked, as WebAuthn writes it in JSON.' });
}

const credentialSchema = z.looseObject({
  id: z.string().max(2_000),
  rawId: z.string().max(2_000),
  type: z.literal('public-key'),
  response: z.looseObject({ clientDataJSON: z.string().max(20_000) }),
});

/** What the browser answered: `T`, as WebAuthn writes it in JSON. */
export function credential<T>() {
  return z
    .custom<T>((value) => credentialSchema.safeParse(value).success)
    .openapi({ type: 'object', description: 'What the browser answered, as WebAuthn writes it in JSON.' });
}
