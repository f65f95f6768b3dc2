/** A script in the knowledge: a page is for facts, and what it tells the agent to do is not done. */
import type { Business } from '../business.ts';
import { type Finding, finding } from './finding.ts';

const SCRIPT = [
  /\b(?:say|tell (?:them|the caller|callers|the customer)|ask (?:them|the caller|callers|the customer)|reply|respond)\b[^.\n]{0,40}[:,]?\s*["“«]/i,
  /\b(?:tell|ask|inform|greet|offer) (?:the |any |every )?(?:caller|callers|them)\b/i,
  /\b(?:if|when) (?:the |a |any )?callers? (?:says?|asks?|wants?|is|are|refuses?|agrees?)\b/i,
  /\b(?:transfer|forward) (?:the |this |their )?calls?\b/i,
  /^[^\S\r\n]*(?:[-*\d.]+[^\S\r\n]*)?(?:you are|act as|your role is|always say|never say)\b/im,
  /\b(?:dites|dis|répondez|demandez|expliquez|proposez|offrez)(?:-lui|-leur)?\b[^.\n]{0,40}[:,]?\s*["“«]/i,
  /\b(?:dites|répondez|demandez|expliquez|proposez|offrez)(?:-lui|-leur| à (?:la personne|l[’']appelante?|l[’']appelant))/i,
  /\b(?:si|quand|lorsque) (?:un |une |l[’'])(?:appelante?|appelant)\b/i,
  /\btransf[ée]re[zr] (?:l[’']appel|cet appel|la personne)/i,
  /^[^\S\r\n]*(?:[-*\d.]+[^\S\r\n]*)?(?:tu es|vous êtes (?:un|une) (?:agent|assistante?|réceptionniste)|dites toujours|ne dites jamais)\b/im,
  /\b(?:if|when)\b[^.\n]{0,60}\b(?:customer|client|caller|person|someone|they)s?\b[^.\n]{0,60},\s*(?:then )?(?:say|tell|ask|explain|offer|reply|transfer|send|respond|apologi[sz]e|thank)\b/i,
  /\b(?:si|quand|lorsque)\b[^.\n]{0,60}\b(?:clients?|clientes?|personnes?|quelqu[’']un|ils?|elles?)\b[^.\n]{0,60},\s*(?:alors )?(?:dites|répondez|demandez|expliquez|proposez|offrez|transférez|envoyez|remerciez|excusez-vous)\b/i,
  /\b(?:accueillez|saluez|remerciez|rassurez) (?:la personne|les? clients?|l[’']appelante?|l[’']appelant)\b/i,
  /^#*[^\S\r\n]*(?:script (?:d[’']appel|téléphonique)|(?:phone|call) script)\b/im,
  /^[^\S\r\n]*(?:agent|caller|receptionist|appelante?|appelant|réceptionniste)\s*:/im,
  /\]\(action:/i,
];

export function lintKnowledge(business: Business): Finding[] {
  return business.pages.flatMap((page) => {
    const found = SCRIPT.map((pattern) => pattern.exec(page.body)).find((match) => match !== null);
    if (!found) return [];
    const start =
      page.body.lastIndexOf('\n', found.index + (found[0].match(/^\s*/)?.[0].length ?? 0) - 1) + 1;
    const line = page.body.slice(start).split('\n', 1)[0]?.trim().slice(0, 80) ?? '';
    return [
      finding(
        'warning',
        'knowledge.script',
        {},
        {
          en: `The page “${page.title}” tells the agent what to say or do: “${line}”. Knowledge is only quoted from, never carried out.`,
          fr: `La page « ${page.title} » dit à l’agent quoi dire ou faire : « ${line} ». Les connaissances servent à répondre; elles ne sont jamais exécutées.`,
        },
        {
          en: 'Keep the facts in the page, and move what should be said or done to a task.',
          fr: 'Gardez les faits dans la page, et passez ce qu’il faut dire ou faire dans une tâche.',
        },
      ),
    ];
  });
}
