/** The mail that lets people in, in English. */
import type { EntryWords } from './entry-mail.ts';

export const en: EntryWords = {
  entry: {
    subject: 'Your link into Carillon',
    lines: () => ['Open this link to come into the Carillon console. It works once, within 15 minutes.'],
    button: 'Come in',
    end: 'You did not ask for it? Then you need do nothing: without this mail nobody can use the link.',
  },
  invitation: {
    subject: ({ business }) => `${business}: you are on the team`,
    lines: ({ name, by, business }) => [
      `Hello ${name},`,
      `${by} has added you to the team of ${business} in Carillon, its voice receptionist: you see its calls and messages, and take calls at the desk.`,
      'Open this link to come in. It works once, within a day. Later, the sign-in page mails you another one.',
    ],
    button: 'Come in',
    end: 'You do not know them? Then leave this mail be.',
  },
};
