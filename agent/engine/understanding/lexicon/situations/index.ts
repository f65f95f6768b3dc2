/**
 * Situations that people call about, trade by trade. `# id | owner's words | acts` opens one: words by which an owner's
 * trigger shows that its task is for it, and acts that such a task may claim. Under it are the callers' words, one example between two semicolons,
 * in both languages: they seldom share a word with the trigger.
 */
import { affairs } from './affairs.ts';
import { auto } from './auto.ts';
import { building } from './building.ts';
import { care } from './care.ts';
import { commerce } from './commerce.ts';
import { common, nothing } from './common.ts';
import { elsewhere } from './elsewhere.ts';
import { goods } from './goods.ts';
import { health } from './health.ts';
import { home } from './home.ts';
import { learning } from './learning.ts';
import { leisure } from './leisure.ts';
import { money } from './money.ts';
import { services } from './services.ts';
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
  said: string[];
}

function read(trade: string, text: string, none: boolean): Situation[] {
  let within = trade;
  const found: Situation[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('## ')) within = line.slice(3);
    else if (line.startsWith('# ')) {
      const [id = '', words = '', acts = ''] = line
        .slice(2)
        .split('|')
        .map((part) => part.trim());
      found.push({ id, trade: within, none, acts: listed(acts, ' '), named: listed(words, ' '), said: [] });
    } else found.at(-1)?.said.push(...listed(line, ';'));
  }
  return found;
}

const listed = (text: string, mark: string) =>
  text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const more = new Map<string, string[]>();
for (const { id, said } of [...read('', voices, false), ...read('', elsewhere, true)])
  more.set(id, [...(more.get(id) ?? []), ...said]);

export const situations: readonly Situation[] = [
  ...Object.entries({
    common,
    home,
    auto,
    health,
    affairs,
    commerce,
    learning,
    leisure,
    building,
    care,
    money,
    goods,
    services,
  }).flatMap(([trade, text]) => read(trade, text, false)),
  ...read('common', nothing, true),
].map((situation) => ({ ...situation, said: [...situation.said, ...(more.get(situation.id) ?? [])] }));
