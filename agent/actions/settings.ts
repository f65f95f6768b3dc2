/** What texts, mail and webhooks need from the environment. Nothing of it ever reaches a worker. */
import { z } from 'zod';
import { CarillonError } from '../errors.ts';

const schema = z
  .object({
    CARILLON_SMS: z.enum(['outbox', 'twilio', 'telnyx']).default('outbox'),
    /** Where the world reaches the server: carriers send receipts and texts there, and sign this address. */
    CARILLON_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    TWILIO_ACCOUNT_SID: z.string().startsWith('AC').optional(),
    TWILIO_AUTH_TOKEN: z.string().optional(),
    TWILIO_FROM: z.string().optional(),
    TWILIO_API_URL: z.url().optional(),
    TELNYX_API_KEY: z.string().optional(),
    TELNYX_PUBLIC_KEY: z.string().optional(),
    TELNYX_FROM: z.string().optional(),
    TELNYX_API_URL: z.url().optional(),
    /** `smtp://user:password@host:port`, or `smtps://…`. */
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    SMTP_FROM: z.string().optional(),
  })
  .superRefine((env, context) => {
    const need = (...names: (keyof typeof env)[]) => {
      for (const name of names)
        if (env[name] === undefined)
          context.addIssue({ code: 'custom', path: [name], message: 'needed by CARILLON_SMS' });
    };
    if (env.CARILLON_SMS === 'twilio') need('TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM');
    if (env.CARILLON_SMS === 'telnyx') need('TELNYX_API_KEY', 'TELNYX_PUBLIC_KEY', 'TELNYX_FROM');
    if (env.SMTP_URL !== undefined) need('SMTP_FROM');
  });
export type ActionSettings = z.infer<typeof schema>;

/** Throws `actions.settings` naming each variable that is missing or wrong. */
export function readActionSettings(environment: NodeJS.ProcessEnv): ActionSettings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  const names = [...new Set(read.error.issues.map(({ path }) => String(path[0])))].join(', ');
  throw new CarillonError('actions.settings', {
    en: `Missing or wrong in the environment: ${names}. CARILLON_SMS says which carrier sends texts (outbox, twilio, telnyx), and each needs its own; SMTP_URL needs SMTP_FROM.`,
    fr: `Absent ou faux dans l’environnement : ${names}. CARILLON_SMS dit quel opérateur envoie les textos (outbox, twilio, telnyx), et chacun demande les siens ; SMTP_URL demande SMTP_FROM.`,
  });
}
