/** What callers say before what they say. */
import type { Language } from '../../../../business/language.ts';

export const OPENING: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:um+|uh+|er+|ah|oh|yes|yeah|yep|sure|ok|okay|well|so|please|alright|all right|right|of course|hi|hello|thank you|thanks|you know|let me see)(?=[\s,.!…–—-])[\s,.!…–—-]*)+/iu,
  fr: /^(?:(?:euh+|heu|hum|ah|oh|oui|ouais|ok|okay|bon|ben|bah|eh bien|alors|donc|bien sûr|d['’]accord|bonjour|merci|s['’]il vous pla[iî]t|certainement|voyons)(?=[\s,.!…–—-])[\s,.!…–—-]*)+/iu,
};

export const ADDRESS_LEAD_IN: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:my |the |our )?(?:home |street |mailing |work )?address(?: is|'s|:)?|(?:i|we)(?:'m| am|'re| are)? (?:live|living|located|at|stay)(?: at| on| in)?|it's(?: at)?|it is(?: at)?|that's|that would be)\s+/iu,
  fr: /^(?:(?:mon |l['’]|notre |son )?adresse(?: c['’]est| est|:)?|(?:j['’]habite|je reste|je demeure|nous habitons|on habite|on est|je suis|c['’]est|ça serait|ce serait)(?: au| à| dans| sur)?)\s+(?:(?:au|le) (?=\d))?/iu,
};
