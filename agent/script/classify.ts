/** What one unquoted sentence of an owner's is. */
import { addressee } from './addressee/addressee.ts';
import { countWords, fold } from './fold.ts';
import { fits, lexicons, match } from './lexicon/index.ts';
import { knownSlot } from './slots.ts';

export type Reading =
  | {
      kind:
        | 'question'
        | 'say'
        | 'note'
        | 'transfer'
        | 'sms'
        | 'message'
        | 'offer-message'
        | 'manner'
        | 'text-body'
        | 'guided';
    }
  /** Ask something told in the third person; `clause` is what is asked, folded. */
  | { kind: 'whether' | 'what'; clause: string }
  /** Ask for the permission to send a text, or offer one. */
  | { kind: 'consent' | 'offer-text' }
  /** Ask for each of these, folded. */
  | { kind: 'collect'; items: string[] }
  /** Say the clause, folded. */
  | { kind: 'tell'; clause: string };

/** Cuts the things to collect apart: « their name, email and reason for calling ». */
export function splitItems(folded: string): string[] {
  let clean = folded.replace(/[.:!;"]+$/, '').replace(/^[\s:,-]+/, '');
  for (const { itemTail } of lexicons()) clean = clean.replace(itemTail, '');
  let parts = [clean];
  for (const { listSeparator } of lexicons()) parts = parts.flatMap((part) => part.split(listSeparator));
  const items: string[] = [];
  for (const part of parts) {
    let item = part.trim();
    for (const { itemHead } of lexicons()) item = item.replace(itemHead, '').trim();
    if (item === '' || (fits(item, 'generic') && knownSlot(item) === null)) continue;
    const known = knownSlot(item);
    const last = items.at(-1);
    if (known !== null && last !== undefined && knownSlot(last) === known) continue;
    items.push(item);
  }
  return items;
}

/** Whether folded text is an instruction to the agent rather than words to the caller. */
export function isInstruction(folded: string): boolean {
  const known = fits(folded, 'imperative');
  if (known && fits(folded, 'askWhether', 'askWhat', 'takeMessage')) return true;
  const who = addressee(folded);
  if (who !== null) return who === 'agent';
  return known && (!fits(folded, 'secondPerson') || fits(folded, 'thirdPerson'));
}

/** Whether a clause can be said to the caller: no third person is left once « them » is « you ». `bare`: nothing like « that » opens it. */
function tellable(clause: string, bare: boolean): boolean {
  let told = clause;
  for (const { toldToCaller } of lexicons())
    for (const [theirs, yours] of toldToCaller) told = told.replace(theirs, yours);
  return (
    (fits(clause, 'finiteVerb', 'ourSubject') || (!bare && fits(clause, 'spoken'))) &&
    !fits(told, 'thirdPerson') &&
    !/\byou (is|was|has)\b/.test(told)
  );
}

function instruction(folded: string): Reading {
  if (fits(folded, 'offerMessage')) return { kind: 'offer-message' };
  if (fits(folded, 'offerText')) return { kind: 'offer-text' };
  if (fits(folded, 'askConsent') && !fits(folded, 'otherConsent')) return { kind: 'consent' };
  if (fits(folded, 'takeMessage')) return { kind: 'message' };
  if (fits(folded, 'transfer')) return { kind: 'transfer' };
  if (fits(folded, 'sms')) return { kind: 'sms' };
  const whether = match(folded, 'askWhether');
  if (whether !== null) return { kind: 'whether', clause: folded.slice(whether[0].length) };
  const what = match(folded, 'askWhat');
  if (what !== null) return { kind: 'what', clause: folded.slice(what[0].length) };
  if (fits(folded, 'noteThat') || (fits(folded, 'note') && !fits(folded, 'collect'))) return { kind: 'note' };
  const collect = match(folded, 'collect');
  if (collect !== null) {
    const items = splitItems(folded.slice(collect[0].length));
    const known = items.some((item) => knownSlot(item) !== null);
    const does =
      /^ ?(?:to |de |d')(?!(?:describe|explain|share|provide|give|spell|tell|name|decrire|expliquer|donner|fournir|epeler|preciser|raconter|nommer)\b)/.test(
        folded.slice(collect[0].length),
      ) && !known;
    if (items.length > 0 && !does && (known || countWords(items.join(' ')) <= 12))
      return { kind: 'collect', items };
  }
  if (fits(folded, 'note')) return { kind: 'note' };
  const tell = match(folded, 'tellThat');
  if (tell !== null) {
    const clause = folded.slice(tell[0].length);
    const bare = !fits(tell[0].trim(), 'subordinates', 'sayVerb');
    if (tellable(clause, bare)) return { kind: 'tell', clause };
  }
  return fits(folded, 'manner') ? { kind: 'manner' } : { kind: 'guided' };
}

/** Without the agent's own calm, voice and tone: « keep your voice down » is no word to the caller. */
function withoutAgentsOwn(folded: string): string {
  return lexicons().reduce((text, { agentsOwn }) => text.replace(agentsOwn, ''), folded);
}

/** « name, phone, reason »: things to collect in a telegraphic note, without a verb. */
export function jotted(folded: string): string[] | null {
  const found = match(folded, 'jottedLead');
  const rest = found === null ? folded : folded.slice(found[0].length);
  if (rest.length > 160 || /[?!:"[\]]/.test(rest)) return null;
  const parts = rest.split(/ ?[,;/+&] ?| (?:and|et) /).map((part) => part.replace(/[.\s]+$/, ''));
  if (parts.length < 2 || parts.some((part) => part === '' || countWords(part) > 5)) return null;
  if (fits(rest, 'spoken', 'finiteVerb') && found === null) return null;
  const known = parts.filter((part) => knownSlot(part) !== null).length;
  return known * 2 >= parts.length && (found !== null || knownSlot(parts[0] ?? '') !== null) ? parts : null;
}

/** « No walk-ins on Saturdays. », « Argent comptant seulement. »: a rule without a verb is for whoever answers. */
function isRule(folded: string): boolean {
  const opens =
    /^(no (?!problem|worries|trouble|rush|need|doubt|pressure)|never |only |not (?!a problem)|max(imum)?\b|min(imum)?\b|strictly |absolutely no |without |pas d(e |')(?!probleme|souci|trouble|stress)|aucune? (?!probleme|souci)|jamais |toujours |always |uniquement |seulement |interdit|sans (?!probleme|souci|faute))/;
  const closes =
    /\b(only|required|mandatory|forbidden|seulement|uniquement|obligatoires?|requis|interdite?s?|exigee?)\.$/;
  return (
    /[^!?]$/.test(folded) &&
    (opens.test(folded) || closes.test(folded)) &&
    !fits(folded, 'finiteVerb', 'ourSubject', 'secondPerson', 'agentSelf')
  );
}

/** Classifies a sentence that stands on its own, outside quotation marks. */
export function classify(text: string): Reading {
  const folded = fold(text).replace(/^(?:lui|leur) (?=[a-z]+(?:er|ir|re)\b)/, '');
  if (fits(folded, 'textBody')) return { kind: 'text-body' };
  const asks = /[?؟]["»)\s]*$/.test(folded);
  if (asks && !(isInstruction(folded) && fits(folded, 'askWhether', 'askWhat'))) return { kind: 'question' };
  if (fits(folded, 'requestImperative') && !fits(folded, 'thirdPerson')) return { kind: 'question' };
  if (isInstruction(folded)) return instruction(folded);
  const items = jotted(folded);
  if (items !== null) return { kind: 'collect', items };
  if (isRule(folded)) return { kind: 'manner' };
  if (addressee(folded) === 'caller') return { kind: 'say' };
  if (fits(folded, 'aboutCaller') && !fits(withoutAgentsOwn(folded), 'secondPerson'))
    return { kind: 'guided' };
  if (fits(folded, 'agentSelf')) return { kind: 'manner' };
  if (!/[.!…:,;]["»)\s]*$/.test(folded) && fits(folded, 'looseQuestion') && fits(folded, 'spoken'))
    return { kind: 'question' };
  if (fits(folded, 'note') && !fits(folded, 'spoken')) return { kind: 'note' };
  if (fits(folded, 'spoken')) return { kind: 'say' };
  if (fits(folded, 'thirdPerson')) return { kind: 'guided' };
  if (/[.!…。:]["»)\s]*$/.test(folded)) return { kind: 'say' };
  return { kind: 'guided' };
}
