/**
 * `npm run bench -- answers`: how often the knowledge answers what no page answers, or what the page that was taken
 * away would have; refuses what it could answer; and answers from the right page, on `test/knowledge/sets`. Only
 * totals are printed: the closed halves stay closed.
 */
import { createKnowledge } from '../../agent/knowledge/knowledge.ts';
import { type Question, setOf, tradeOf } from '../knowledge/training/training-set.ts';

const share = (count: number, of: number) => `${((100 * count) / Math.max(1, of)).toFixed(1)} %`;

/** Prints a line for each language and half, with all businesses' pages together and with each business's alone. */
export async function run(): Promise<void> {
  for (const language of ['en', 'fr'] as const) {
    for (const half of ['dev', 'closed'] as const) {
      for (const alone of [false, true]) {
        const { pages, questions } = setOf(language, half);
        const held = questions.filter(({ relevant }) => relevant.length > 0);
        const never = alone ? [] : questions.filter(({ relevant }) => relevant.length === 0);
        const pagesFor = ({ relevant: [first = ''] }: Question) =>
          alone ? pages.filter(({ id }) => tradeOf(id) === tradeOf(first)) : pages;
        const whole = createKnowledge(pages, language);
        let refused = 0;
        let right = 0;
        let removed = 0;
        for (const question of held) {
          const own = pagesFor(question);
          const { answer, sources } = (alone ? createKnowledge(own, language) : whole).answer(
            question.text,
            language,
          );
          if (answer === null) refused += 1;
          else if (question.relevant.some((page) => sources[0]?.id.startsWith(`${page}#`))) right += 1;
          const without = own.filter(({ id }) => !question.relevant.includes(id));
          if (createKnowledge(without, language).answer(question.text, language).answer !== null)
            removed += 1;
        }
        const invented = never.filter(({ text }) => whole.answer(text, language).answer !== null).length;
        console.log(
          `${language} ${half.padEnd(6)} ${alone ? 'each business alone' : 'all pages together '}  ${held.length} held: refused ${share(refused, held.length)}, ` +
            `from the right page ${share(right, held.length)} (${share(right, held.length - refused)} of those answered); answered all the same: ` +
            `${share(removed, held.length)} where the page was taken away${never.length === 0 ? '' : `, ${share(invented, never.length)} of ${never.length} that no page ever answered`}`,
        );
      }
    }
  }
}
