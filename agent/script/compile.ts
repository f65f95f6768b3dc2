/** Compiles an owner's instructions into a script. */
import type { Language } from '../business/language.ts';
import { Branches } from './branch.ts';
import { ScriptDraft, type Targets } from './draft.ts';
import { finish } from './finish.ts';
import { detectLanguage } from './language.ts';
import { findLines } from './lines.ts';
import { findPairs } from './pairs.ts';
import { ItemReader } from './read-items.ts';
import type { Script } from './script.ts';

export interface CompileOptions {
  /** The language of the instructions where they do not tell; English unless given. */
  language?: Language;
  /** What actions may name. An action told in words binds to the one it names, or to the only one there is. */
  business?: Targets;
}

/**
 * Turns instructions, as an owner pasted them, into steps. Pure, and near linear in their length. It never
 * throws: what can't be read becomes a guided step and a diagnostic, and the spans always tile the whole source.
 */
export function compile(instructions: string, options: CompileOptions = {}): Script {
  const pairs = findPairs(instructions);
  const targets = options.business ?? { texts: [], destinations: [] };
  const draft = new ScriptDraft(instructions, pairs, targets);
  const lines = findLines(instructions, pairs);
  new ItemReader(draft, new Branches(draft), lines).read();
  return finish(draft, detectLanguage(instructions, options.language ?? 'en'));
}
