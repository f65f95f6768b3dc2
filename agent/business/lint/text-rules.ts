/** What is wrong with a text message before any carrier sees it. */
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { fillFacts } from '../blanks.ts';
import type { Business, TextMessage } from '../business.ts';
import type { Language } from '../language.ts';
import { HOW_TO_STOP, saysHowToStop } from '../opt-out.ts';
import { countSegments } from '../segments.ts';
import { type Finding, finding } from './finding.ts';
import { LANGUAGE_NAMES } from './language-names.ts';
import { findShorteners } from './shorteners.ts';

const MOST_SEGMENTS = 2;

function optOut(business: Business, text: TextMessage, language: Language, body: string): Finding[] {
  if (saysHowToStop(body)) return [];
  const american =
    business.country === 'US' || parsePhoneNumberFromString(business.phone ?? '')?.country === 'US';
  return [
    finding(
      american ? 'error' : 'warning',
      'text.no-opt-out',
      {},
      {
        en: `The text ${text.id} (${LANGUAGE_NAMES[language].en}) does not say how to stop receiving texts${american ? '' : ', which US numbers require'}.`,
        fr: `Le texto ${text.id} (${LANGUAGE_NAMES[language].fr}) ne dit pas comment ne plus en recevoir${american ? '' : ', ce que les numéros américains exigent'}.`,
      },
      {
        en: `End it with: ${HOW_TO_STOP.en}`,
        fr: `Terminez-le par : ${HOW_TO_STOP.fr}`,
      },
    ),
  ];
}

function segments(text: TextMessage, language: Language, body: string): Finding[] {
  const { count, encoding, outside } = countSegments(body);
  if (count <= MOST_SEGMENTS) return [];
  const culprits = outside.slice(0, 8).join(' ');
  return [
    finding(
      'warning',
      'text.too-long',
      {},
      {
        en: `The text ${text.id} (${LANGUAGE_NAMES[language].en}) takes ${count} segments: each is paid for, and they may come out of order.`,
        fr: `Le texto ${text.id} (${LANGUAGE_NAMES[language].fr}) prend ${count} segments : chacun est facturé, et ils peuvent arriver dans le désordre.`,
      },
      encoding === 'UCS-2'
        ? {
            en: `Shorten it, or do without these characters, which more than halve what fits: ${culprits}`,
            fr: `Raccourcissez-le, ou passez-vous de ces caractères, qui réduisent la place de plus de la moitié : ${culprits}`,
          }
        : { en: 'Keep it under 306 characters.', fr: 'Gardez-le sous 306 caractères.' },
    ),
  ];
}

function shorteners(text: TextMessage, body: string): Finding[] {
  return findShorteners(body).map(({ host }) =>
    finding(
      'error',
      'text.shortener',
      {},
      {
        en: `The text ${text.id} holds a link shortened by ${host}: carriers may block it, since fraudsters use them.`,
        fr: `Le texto ${text.id} contient un lien raccourci par ${host} : les opérateurs peuvent le bloquer, car les fraudeurs s’en servent.`,
      },
      {
        en: 'Write the whole link, on your own domain.',
        fr: 'Écrivez le lien au complet, sur votre propre domaine.',
      },
    ),
  );
}

/** A blank may be a fact, or a slot of the task that sends the text; these two are the ones that a task always knows. */
const KNOWN_BLANK = /^(name|first name|phone( number)?|nom|pr[ée]nom|num[ée]ro( de t[ée]l[ée]phone)?)$/i;

function blanks(text: TextMessage, body: string, slotIds: ReadonlySet<string>): Finding[] {
  const open = [...body.matchAll(/\[([^[\]\n]{1,80})\]/g)].map((match) => (match[1] ?? '').trim());
  return [...new Set(open)]
    .filter((name) => !KNOWN_BLANK.test(name) && !slotIds.has(name.toLowerCase()))
    .map((name) =>
      finding(
        'error',
        'text.open-blank',
        {},
        {
          en: `Nothing fills [${name}] in the text ${text.id}.`,
          fr: `Rien ne remplit [${name}] dans le texto ${text.id}.`,
        },
        {
          en: `Write the words themselves, or add to business.yaml, under facts: ${name}: …`,
          fr: `Écrivez les mots eux-mêmes, ou ajoutez dans business.yaml, sous facts : ${name}: …`,
        },
      ),
    );
}

export function lintTexts(business: Business, slotIds: ReadonlySet<string>): Finding[] {
  return business.texts.flatMap((text) => {
    const absent = business.languages
      .filter((language) => !text.body[language])
      .map((language) =>
        finding(
          'info',
          'text.missing-language',
          {},
          {
            en: `The text ${text.id} has no ${LANGUAGE_NAMES[language].en} version.`,
            fr: `Le texto ${text.id} n’existe pas en ${LANGUAGE_NAMES[language].fr}.`,
          },
          {
            en: `Add one in business.yaml, under its body: ${language}.`,
            fr: `Ajoutez-en une version dans business.yaml, sous son body: ${language}.`,
          },
        ),
      );
    const bodies = Object.entries(text.body) as [Language, string][];
    return [
      ...absent,
      ...bodies.flatMap(([language, raw]) => {
        const body = fillFacts(business, raw);
        return [
          ...optOut(business, text, language, body),
          ...segments(text, language, body),
          ...shorteners(text, body),
          ...blanks(text, body, slotIds),
        ];
      }),
    ];
  });
}
