/** Messages by email. */
import { createTransport } from 'nodemailer';
import { renderEmail } from './render-email.ts';
import type { Way } from './way.ts';

export interface EmailSettings {
  /** `smtp://user:password@host:port`. */
  url: string;
  from: string;
}

/** Sends each message to each of the business's addresses. A refusal for good (5xx) is not tried again. */
export function emailWay({ url, from }: EmailSettings): Way {
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  return {
    name: 'email',
    targets: ({ notify }) => notify.emails,
    async hand({ id, target, business, stored, recording }) {
      try {
        // The same id at every attempt: where two arrive, the receiver's mail program shows one.
        await transport.sendMail({
          from,
          to: target,
          messageId: `<${id}@carillon>`,
          ...renderEmail(business, stored, recording),
        });
        return { ok: true, result: '250' };
      } catch (error) {
        const code =
          error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number'
            ? error.responseCode
            : null;
        if (code === null) return { ok: false, retry: true, result: 'unreachable' };
        return { ok: false, retry: code < 500, result: String(code) };
      }
    },
  };
}
