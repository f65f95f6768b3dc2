/**
 * Situations that people call about, trade by trade. `# id | owner's words | acts` opens one: words by which an owner's
 * trigger shows that its task is for it, and acts that such a task may claim. Under it are the callers' words, one example between two semicolons,
 * in both languages: they seldom share a word with the trigger.
 */
import { affairs } from './affairs.ts';
import { auto } from './auto.ts';
import { commerce } from './commerce.ts';
import { common, nothing } from './common.ts';
import { elsewhere } from './elsewhere.ts';
import { health } from './health.ts';
import { home } from './home.ts';
import { voices } from './voices.ts';

export interface Situation {
  id: string;
  /** The trade that it belongs to. `common` is any. */
  trade: string;
  /** Whether it is for none of the tasks, unless one has its words. */
  none: boolean;
  /** The acts that it is an instance of: a task that claims one is more likely for it. */
  acts: readonly string[];
  named: readonly string[];
  said: readonly string[];
}

function read(trade: string, text: string, none: boolean): Situation[] {
  return text
    .split('\n# ')
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.split('\n');
      const [id = '', words = '', acts = ''] = head.split('|').map((part) => part.trim());
      const said = lines.flatMap((line) => line.split(';')).map((line) => line.trim());
      return {
        id,
        trade,
        none,
        acts: acts.split(' ').filter((act) => act !== ''),
        named: words.split(' ').filter((word) => word !== ''),
        said: said.filter((line) => line !== ''),
      };
    });
}

const more = new Map<string, string[]>();
for (const { id, said } of [...read('', voices, false), ...read('', elsewhere, true)])
  more.set(id, [...(more.get(id) ?? []), ...said]);

export const situations: readonly Situation[] = [
  ...Object.entries({ common, home, auto, health, affairs, commerce }).flatMap(([trade, text]) =>
    read(trade, text, false),
  ),
  ...read('common', nothing, true),
].map((situation) => ({ ...situation, said: [...situation.said, ...(more.get(situation.id) ?? [])] }));
