/** Holds a call against a scenario's checks. */
import type { Check } from '../business/scenario.ts';
import { collected } from '../engine/collected.ts';
import type { Program } from '../engine/program.ts';
import { summarise } from '../engine/summary.ts';
import type { Exchange, LocalCall } from '../voice/local-call.ts';
import type { Missing } from './outcome.ts';

/** What of a check does not hold. */
export function missingOf(
  check: Check,
  call: LocalCall,
  exchanges: readonly Exchange[],
  program: Program,
): Missing[] {
  const { conversation } = call;
  const missing: Missing[] = [];
  const lacks = (field: Missing['field'], wanted: string, found: string | null = null) =>
    missing.push({ field, wanted, found });
  const tasks = [
    ...conversation.finished.map(({ task }) => task),
    ...conversation.stack.map((run) => run.task ?? 'message'),
  ];
  if (check.task !== undefined && !tasks.includes(check.task))
    lacks('task', check.task, tasks.join(', ') || 'none');
  const slots = collected(conversation);
  for (const [id, value] of Object.entries(check.slots ?? {})) {
    if (slots[id] !== value) lacks('slot', `${id} = ${value}`, slots[id] ?? 'empty');
  }
  if (check.said !== undefined) {
    const wanted = plain(check.said);
    if (!exchanges.some(({ said }) => plain(said.map(({ text }) => text).join(' ')).includes(wanted)))
      lacks('said', check.said);
  }
  if (check.action !== undefined) {
    const left = exchanges.some(({ actions }) =>
      actions.some(({ type, outcome }) => type === check.action && outcome === 'dispatched'),
    );
    if (!left) lacks('action', check.action);
  }
  if (check.message !== undefined) {
    const wanted = plain(check.message);
    const messages = exchanges.flatMap((exchange) => exchange.messages);
    const held = messages.map(({ text, name, phone, email, slots: rest }) =>
      plain([text, name, phone, email, ...Object.values(rest)].filter((value) => value !== null).join(' ')),
    );
    if (!held.some((text) => text.includes(wanted))) lacks('message', check.message);
  }
  if (check.summary !== undefined) {
    const summary = summarise(program, conversation);
    if (!plain(summary).includes(plain(check.summary))) lacks('summary', check.summary, summary);
  }
  if (check.ended !== undefined && conversation.ended !== check.ended) {
    lacks('ended', check.ended, conversation.ended ?? 'not ended');
  }
  return missing;
}

/** Without case, accents, or kinds of space and apostrophe. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase()
    .replace(/[’']/g, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}
