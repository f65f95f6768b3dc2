/** What a page of documentation says in one language: the tables' own words, and what each member is for. */
import type { ElementDocs } from '../element-docs.ts';

/** The kinds of member that a table lists, in the order of the page. */
export const KINDS = ['attributes', 'methods', 'events', 'slots', 'properties', 'parts'] as const;
export type Kind = (typeof KINDS)[number];

export interface PageWords {
  /** The title of each table, and the heads of its columns. */
  readonly tables: Readonly<Record<Kind, readonly [title: string, ...heads: string[]]>>;
  /** What each member is for, by its name; null: as the element's own documentation says it. */
  readonly members: Readonly<Record<Kind, Readonly<Record<string, string>>>> | null;
}

/** The documentation in these words. Throws where a member has none, or where words are left for a member that is gone. */
export function inWords(docs: ElementDocs, { members }: PageWords): ElementDocs {
  if (members === null) return docs;
  const translated = { ...docs };
  for (const kind of KINDS) {
    const words = new Map(Object.entries(members[kind]));
    translated[kind] = docs[kind].map((member) => {
      const description = words.get(member.name);
      if (description === undefined) throw new Error(`no words for ${kind} ${member.name}`);
      words.delete(member.name);
      return { ...member, description };
    });
    if (words.size) throw new Error(`words for ${kind} that are gone: ${[...words.keys()].join(', ')}`);
  }
  return translated;
}
