import { VERBS_EN } from '../lexicon/verbs-en.ts';
import type { ToWhom } from './addressee.ts';

/** Small words before the verb. `Never`, « do not » and the like weigh: they mostly order the agent. */
const BEFORE =
  /^((?:and|then|next|first|second|third|finally|lastly|also|now|instead|please|kindly|afterwards?|if needed|if necessary|if possible|at the end|at all times|in (?:all|any) cases?|before [a-z' ]{1,30}|after [a-z' ]{1,30}|once [a-z' ]{1,40}|we (?:need|want) you to)[,:]? |[-(*>] ?)+/;
const ORDER =
  /^((?:always|never|do not|don't|do|only|just|simply|make sure(?: (?:to|you))?|be sure to|try to|remember to|be careful to|take (?:the )?time to|go ahead and|(?!(?:reply|apply|supply|rely|comply|imply|family|multiply)\b)[a-z]{3,}ly)[, ] ?)+/;

/** What people say to callers, though it opens with a verb. */
const SAID =
  /^(hold (on|the line|please|tight)|hold$|stay (on the line|with (me|us)|safe|warm|well|tuned|put|healthy|dry)|(call|text|email|write|join|follow|contact|reach|find|visit|tell|give|send|drop|show|trust|bring|ask|forgive|excuse|pardon) (us|me)\b|have (a|an|yourself) (\w+ )?(great|good|nice|wonderful|lovely|safe|pleasant|excellent|fantastic|blessed|happy|beautiful|amazing|terrific|day|evening|weekend|one)|take care( of yourself)?\b(?! of (the|a|any|all|their|them|every))|take (your time|a seat|a deep breath|a moment)|let (me|us|'s)\b|let's\b|thank you\b|feel free|hesitate|press (the |\d|star|pound|zero|one|two)|dial (\d|zero|one)|(say|answer|reply|text|enter|type) "?(yes|no|stop|oui|\d)|come (in|on|see|visit|by|back|over|to|try|join|early|and|prepared|as|hungry|with)\b|see (you|ya)\b|talk to you|count on (about|around|\w+ (minutes|hours|days))|pick (a|any) |swing by|stop by|speak (to|with) you|(hang|sit) tight|hang on|remain (on|seated|calm and)|stay (inside|away|clear|where)|lock the|leave the (building|house|area|apartment)|check (the|our) .{0,30}\b(website|site|page)\b|order (before|by)\b|allow (about |up to |at least )?\w+ (hours?|minutes|days|weeks)\b|expect (a|an|our|to hear)\b|bear with (me|us)|rest assured|look (forward|out for|for (the|our))|hope\b|drive (safe|carefully)|travel safe|get (well|home safe|some rest)|watch (your|the|for|out)|mind (your|the (step|gap))|god\b|bless\b|sleep (well|tight)|worry|panic|wait (here|inside|outside|a (moment|second|minute)|one)|give (it|this) a (moment|try)|send (it|this|that|them|those) back|enjoy (?!talking)|park (behind|in|on|at|across|along|anywhere|next|near|out|under|right)|pull (up|in|into) |turn (left|right|off|onto|at)\b|follow the (signs?|arrows|path|road)|ring the|knock (on|at)|use the (side|back|front|main|other|rear) |enter (through|by|via|from|at|the)|leave (it|the|your|all) .{0,40}\b(home|car|outside|door|desk|room)\b|arrive (at|by|early|\w+ minutes)|check in (at|with)|bring (a|an|the|along|some|two|proof|photo|comfortable|water|plenty|warm)\b|wear\b|save (up to|\d)|open (daily|every|from|until|till|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d|all|on|to|\d|seven|24)\b|welcome\b|look (us|for us)\b|be right\b|be (prepared|ready|safe|advised|on time|well)\b|keep (in touch|well|warm|safe)\b|apply (online|in person|today)|book (online|now|today)|order (online|now|today)|sign up\b|register (online|at|today)|try (again|calling|our)\b|help is\b|pay (online|at|in)\b|head (to|over|in|through)\b|proceed to (the (desk|front|entrance|reception|gate))\b|walk (in|up|past|through the)\b|catch you\b|have fun\b|cheer up\b)/;

/** What no caller is told, though it opens with a word of theirs. */
const AGENTS =
  /^(bring (up|in) |come (up with|across|off) |press (for|on|them|him|her)\b|hold (off|back|firm|them|their)\b|visit the (knowledge|faq)|see (if|whether|how|what) (they|the|he|she)\b|enjoy the (call|conversation)|park the (issue|question|topic)|return to the (script|question|topic)|complete the (call|sale|booking)|relax the)/;

/** Verbs for what callers do: theirs unless somebody in the third person is meant. */
const CALLERS = new Set(
  'bring arrive park wear drive enjoy visit come hurry hold press dial swipe tap fill complete return sign submit download print mail click scroll reply relax rest buckle breathe evacuate unplug pack'.split(
    ' ',
  ),
);

/** What the agent itself may know or do is no word to the caller. */
const AGENTS_OWN =
  /\b(?:if|as|when|what|whatever|that|because|once) you(?:'re| are|'ve| have)? (?:can|must|need|need to|know|don't know|do not know|can't|cannot|(?:not |un)?sure|able|unable|possibly can|think|hear|notice|done|asked|in doubt|talk|speak|say|answer|ask|pick up|transfer|hang up|greet|type|read)\b/g;

const THIRD =
  /\b(they|them|their|they're|they've|themselves|him|himself|his|her|herself|callers?|caller's|(?:the|a|an|any|every|each|all|most|some|new|worried|upset|angry|other|these|those) (?:\w+ )?(?:customers?|clients?|patients?|persons?|people|visitors?|leads?|prospects?|guests?|tenants?|residents?|renters?|members?|parents?|students?|citizens?|drivers?|homeowners?|shoppers?|buyers?|sellers?|owners?|attendees?|kids?|child|children|family|families|couple|donors?|users?|subscribers?|applicants?|parishioners?)|anyone|anybody|everyone|everybody|whoever|walk-ins|seniors)\b/;
/** Words that address the caller; the agent's own things are not theirs. */
const SECOND =
  /\b(you|yours|you're|you'll|you've|you'd|me|my|your(?! (?:best|own|(?:best |own )?judge?ment|tone|voice|role|time (?:with|to)|cool|patience|answers?|replies|manners|words|opinion|end|side|instructions|knowledge)))\b/;
/** A name before a verb of its own: « Parking is free », « Group classes start at nine ». */
const SUBJECT =
  /^[a-z'-]+(?: (?!the |an? |their |his |her |them |him |our |all |any |your |to |with |for |about |whether |if |that |how |what |when |where |why |who |which |and |every |each )[a-z'-]+){0,3} (?:is|are|was|were|will|can|cannot|can't|has|have|must|may|should|isn't|aren't|won't|starts?|opens?|closes?|begins?|ends?|costs?|takes?|runs?|includes?|meets?|vary|varies|happens?|comes?|goes)(?=[ .,!]|$)/;

/** « For emergencies, … », « With angry callers, … »: the order comes after it. */
const LEAD =
  /^(?:for|with|at|after|before|when|during|on|in|whatever|no matter|regardless|depending|unless|until|while|as) [^,]{2,50}, (?=[a-z])/;
/** After such words these may as well be said to callers: « For deliveries, call the side door ». */
const MAY_BE_CALLERS =
  /^(?:please )?(?:call|order|ask|check|see|text|email|use|try|choose|select|go|head|turn|contact|dial|visit|look|ring|follow|take)\b/;

/** « Name, phone, reason »: the first of a list of nouns. */
const JOTTED =
  /^(name|phone|email|mail|address|date|time|number|message|budget|title|service|question|reason|make|model|issue|request|order|project|text|contact) ?[,/+&]/;

/** « Suss out the budget »: a word, a particle and a thing make an order, whatever the word. */
const PHRASAL =
  /^(?!half |percent )(?![a-z-]+(?:ing|s) )[a-z-]{3,} (?:down|off|up|out|through|over) (?:the|a|an|any|all|their|our)\b/;

const REPORTS =
  /^(say|tell|explain|mention|inform|let|confirm|state|stress|emphasi[sz]e|clarify|specify|point|note|add|answer|reply|respond|assure|reassure|remind|repeat|ask|offer|promise|apologi[sz]e|announce)$/;

/** English: a bare verb orders the agent, unless people say it to callers or it holds a « you ». */
export const toWhomEn: ToWhom = (folded) => {
  const owed = /^(?:and |then |also,? )?you (?:must|should|need to|have to) /.exec(folded);
  if (owed !== null && !THIRD.test(folded)) return null;
  const text = folded
    .slice(owed?.[0].length ?? 0)
    .replace(/^["'(\s]+/, '')
    .replace(BEFORE, '');
  const lead = LEAD.exec(text);
  if (lead !== null) {
    const rest = text.slice(lead[0].length);
    return !MAY_BE_CALLERS.test(rest) && toWhomEn(rest) === 'agent' ? 'agent' : null;
  }
  const order = ORDER.exec(text);
  const stressed = order !== null && /always|never|not|n't|sure|only|careful/.test(order[0]);
  const adverb = order !== null && /ly,? $/.test(order[0]);
  const rest = order === null ? text : text.slice(order[0].length);
  const verb =
    /^([a-z]+(?:-[a-z]+)?)(?=$|[\s.,!;:/(…"'-])(?!')/
      .exec(rest)?.[1]
      ?.replace(/^(?:double|cross|re|pre|co|fact)-/, '') ?? '';
  if (JOTTED.test(rest)) return null;
  const third = THIRD.test(rest);
  if (AGENTS.test(rest)) return 'agent';
  if (SAID.test(rest) && !(third && !SECOND.test(rest) && !/^(have a|come|enjoy|bring|park)/.test(rest)))
    return 'caller';
  if (
    !(VERBS_EN.has(verb) || VERBS_EN.has(verb.replace(/^[a-z]+-/, '')) || PHRASAL.test(rest)) ||
    (adverb && /^unfortunately|^sadly|^luckily|^actually|^normally|^usually/.test(text))
  )
    return null;
  if (SUBJECT.test(rest)) return third ? null : 'caller';
  const second = SECOND.test(rest.replace(AGENTS_OWN, ''));
  if (CALLERS.has(verb) && !third) return second || !stressed ? 'caller' : 'agent';
  if (third && !(second && CALLERS.has(verb))) return 'agent';
  if (second) return REPORTS.test(verb) && /\b(that|we|our)\b/.test(rest) ? 'agent' : 'caller';
  return 'agent';
};
