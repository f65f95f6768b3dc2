/** What speaks for a passage holding the answer to a question, as numbers from 0 to 1 for the judge. */
import type { Hit } from '../search-index.ts';
import { sentencesOf } from '../sentences.ts';
import { termsOf } from '../terms.ts';
import type { Asked } from './asked.ts';
import { daysIn } from './days.ts';
import { tells } from './topics.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** Where a hit stands among the others, and what the whole knowledge knows. */
export interface Standing {
  hits: readonly Hit[];
  place: number;
  rarest: number;
  known: Vocabulary;
}

/** A word that the passage itself has, or one that begins alike: a related one is less. */
const FIRM = 0.8;

/** How much of the question's own words a text knows: firmly, and with related words. */
function shares(asked: Asked, vocabulary: Vocabulary): { firm: number; soft: number } {
  let firm = 0;
  let soft = 0;
  for (const [term, weight] of asked.own) {
    const knows = vocabulary.knows(term);
    soft += weight * knows;
    if (knows >= FIRM) firm += weight * knows;
  }
  const total = asked.ownTotal || 1;
  return { firm: firm / total, soft: soft / total };
}

/** The passage's evidence by name. The judge's weights are learnt for these names. */
export function evidenceOf(asked: Asked, { hits, place, rarest, known }: Standing): Record<string, number> {
  const { language, weights, kind, marks, topics, days } = asked;
  const { passage, score } = hits[place] as Hit;
  const above = [passage.title, ...passage.headings];
  const heading = vocabularyOf(above, language);
  const whole = vocabularyOf([...above, passage.text], language);
  const own = shares(asked, whole);
  const ownHeading = shares(asked, heading);
  const sentences = sentencesOf(passage.text);
  const kindFits = kind !== null && sentences.some((sentence) => kind.answer.test(sentence));
  const kindHeading =
    kind !== null && termsOf(kind.words, language).some((term) => heading.knows(term) === 1);
  const topicTold =
    topics.filter((topic) => tells(`${above.join('. ')}. ${passage.text}`, topic)).length /
    Math.max(1, topics.length);
  const daysTold = daysIn(passage.text);
  const dayTold = [...days].some((day) => daysTold.has(day));
  let ownSentence = 0;
  let sentenceFits = 0;
  let topicSentence = 0;
  for (const [at, sentence] of sentences.entries()) {
    ownSentence = Math.max(ownSentence, shares(asked, vocabularyOf([sentence], language)).soft);
    const fits = kind?.answer.test(sentence) === true || kind?.answer.test(sentences[at + 1] ?? '') === true;
    const told = topics.some((topic) => tells(sentence, topic));
    if (!fits && !told) continue;
    const { soft } = shares(asked, vocabularyOf([sentence, ...above], language));
    if (fits) sentenceFits = Math.max(sentenceFits, soft);
    if (told) topicSentence = Math.max(topicSentence, 0.1 + 0.9 * soft);
  }
  let missingMost = 0;
  let elsewhere = 0;
  let nowhere = 0;
  let related = 0;
  let rarestMatched = 0;
  for (const [term, weight] of weights) {
    const knows = kindFits && marks.has(term) ? Math.max(0.9, whole.knows(term)) : whole.knows(term);
    if (knows === 0) {
      missingMost = Math.max(missingMost, weight);
      if (known.knows(term) >= FIRM) elsewhere += weight;
      else nowhere += weight;
    } else if (knows < FIRM) related += weight;
    else if (!marks.has(term)) rarestMatched = Math.max(rarestMatched, weight);
  }
  const total = asked.total || 1;
  const best = hits[0]?.score ?? score;
  const next = hits.find((other) => other.passage.document !== hits[0]?.passage.document)?.score ?? 0;
  const yes = (is: boolean) => (is ? 1 : 0);
  const unmatched = [...asked.own.keys()].filter((term) => whole.knows(term) === 0).length;
  return {
    own: own.firm,
    ownSoftly: own.soft,
    ownHeading: ownHeading.firm,
    ownHeadingSoftly: ownHeading.soft,
    ownSentence,
    allKnown: yes(asked.own.size > 0 && unmatched === 0),
    unmatched: Math.min(3, unmatched) / 3,
    missingMost,
    missingShare: (elsewhere + nowhere) / total,
    missingElsewhere: elsewhere / total,
    related: related / total,
    rarestMatched,
    kindFits: yes(kindFits),
    kindLacks: yes(kind !== null && !kindFits),
    sentenceFits,
    kindHeading: yes(kindHeading),
    kindHeadingAlone: yes(kindHeading && kindFits && asked.own.size === 0),
    topicTold,
    topicUntold: yes(topics.length > 0 && topicTold === 0),
    topicSentence,
    topicHeading: yes(topics.some((topic) => tells(above.join('. '), topic))),
    topicAndOwn: topicTold * own.soft,
    yesOrNo: yes(asked.yesOrNo),
    yesOrNoAndOwn: asked.yesOrNo ? own.soft : 0,
    plain: yes(kind === null && !asked.yesOrNo),
    price: yes(kind?.name === 'price'),
    count: yes(kind?.name === 'count' || kind?.name === 'duration'),
    place: yes(kind?.name === 'place'),
    score: Math.min(1, score / rarest / 10),
    scorePerWord: Math.min(1, score / rarest / (1 + weights.size) / 2),
    unknown: [...weights.keys()].filter((term) => known.knows(term) === 0).length / Math.max(1, weights.size),
    named: yes(
      ownHeading.firm > 0 &&
        [...weights.keys()].every((term) => whole.knows(term) > 0 || (kindFits && marks.has(term))),
    ),
    margin: place === 0 && best > 0 ? (best - next) / best : 0,
    near: best > 0 ? score / best : 0,
    dayTold: yes(days.size > 0 && dayTold),
    dayUntold: yes(days.size > 0 && !dayTold),
    few: yes(asked.own.size <= 1),
    none: yes(asked.own.size === 0),
    long: Math.min(1, asked.own.size / 8),
  };
}
