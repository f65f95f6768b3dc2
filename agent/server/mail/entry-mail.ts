/** The mail that lets somebody in: because they asked for a link, or because an owner added them to a team. */
import type { Language } from '../../business/language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Mail } from './post.ts';

/** Whom an invitation is for, who added them, and to what. */
export interface Invitation {
  name: string;
  by: string;
  business: string;
}

export interface EntryWords {
  entry: { subject: string; lines(): string[]; button: string; end: string };
  invitation: {
    subject(of: Invitation): string;
    lines(of: Invitation): string[];
    button: string;
    end: string;
  };
}

const WORDS: Record<Language, EntryWords> = { en, fr };

/** The mail with the link `url`, as text and as simple HTML. `invitation` null: its reader asked for the link. */
export function entryMail(
  to: string,
  language: Language,
  url: string,
  invitation: Invitation | null = null,
): Mail {
  const words = WORDS[language];
  const { button, end } = invitation === null ? words.entry : words.invitation;
  const subject = invitation === null ? words.entry.subject : words.invitation.subject(invitation);
  const lines = invitation === null ? words.entry.lines() : words.invitation.lines(invitation);
  const paragraph = (text: string) => `<p>${escaped(text)}</p>`;
  return {
    to,
    // What an owner typed stays on its line: it becomes no header.
    subject: subject.replace(/\s+/g, ' ').trim().slice(0, 150),
    text: `${[...lines, url, end].join('\n\n')}\n`,
    html: [
      `<!doctype html><html lang="${language}"><body style="font-family:system-ui,sans-serif;line-height:1.5;max-width:34rem">`,
      ...lines.map(paragraph),
      `<p><a href="${escaped(url)}" style="display:inline-block;padding:10px 18px;border-radius:8px;background:#1c5a4f;color:#ffffff;text-decoration:none">${escaped(button)}</a></p>`,
      `<p style="word-break:break-all"><a href="${escaped(url)}">${escaped(url)}</a></p>`,
      paragraph(end),
      '</body></html>',
    ].join('\n'),
  };
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
