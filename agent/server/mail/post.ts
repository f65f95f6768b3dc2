/** Mail that the server itself sends to people: links that let them in. */
import type { ActionSettings } from '../../actions/settings.ts';

export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
}

export interface Post {
  /** Hands the mail to the SMTP server. Rejects where it does not take it. */
  send(mail: Mail): Promise<void>;
}

/** Null where no SMTP server is set. */
export async function openPost({ SMTP_URL: url, SMTP_FROM: from }: ActionSettings): Promise<Post | null> {
  if (url === undefined || from === undefined) return null;
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  return {
    async send(mail) {
      // No tracking, no answer by machine: a person's own door.
      await transport.sendMail({ from, ...mail, headers: { 'Auto-Submitted': 'auto-generated' } });
    },
  };
}
