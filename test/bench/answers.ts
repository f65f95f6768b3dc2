/**
 * `npm run bench -- answers [--curve]`: how often the knowledge answers what no page answers, or what the page that was taken
 * away would have; refuses what it could answer; and answers from the right page, on `test/knowledge/sets`. Only
 * totals are printed: the closed halves stay closed. `--curve`: what other bars than the product's would do.
 */
import { createKnowledge } from '../../agent/knowledge/knowledge.ts';
import { type Question, setOf, tradeOf } from '../knowledge/training/training-set.ts';

const BARS = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
const share = (count: number, of: number) => `${((100 * count) / Math.max(1, of)).toFixed(1)} %`;

/** Prints a line for each language and half, with all businesses' pages together and with each business's alone. */
export async function run(args: string[] = []): Promise<void> {
  for (const language of ['en', 'fr'] as const) {
    for (const half of ['dev', 'closed'] as const) {
      for (const alone of [false, true]) {
        const { pages, questions } = setOf(language, half);
        const held = questions.filter(({ relevant }) => relevant.length > 0);
        const never = alone ? [] : questions.filter(({ relevant }) => relevant.length === 0);
        const pagesFor = ({ relevant: [first = ''] }: Question) =>
          alone ? pages.filter(({ id }) => tradeOf(id) === tradeOf(first)) : pages;
        const whole = createKnowledge(pages, language);
        const sure = { held: [] as number[], never: [] as number[], removed: [] as number[] };
        let refused = 0;
        let right = 0;
        let removed = 0;
        for (const question of held) {
          const own = pagesFor(question);
          const { answer, sources, confidence } = (alone ? createKnowledge(own, language) : whole).answer(
            question.text,
            language,
          );
          sure.held.push(confidence);
          if (answer === null) refused += 1;
          else if (question.relevant.some((page) => sources[0]?.id.startsWith(`${page}#`))) right += 1;
          const without = own.filter(({ id }) => !question.relevant.includes(id));
          const after = createKnowledge(without, language).answer(question.text, language);
          sure.removed.push(after.confidence);
          if (after.answer !== null) removed += 1;
        }
        const told = never.map(({ text }) => whole.answer(text, language));
        sure.never.push(...told.map(({ confidence }) => confidence));
        const invented = told.filter(({ answer }) => answer !== null).length;
        console.log(
          `${language} ${half.padEnd(6)} ${alone ? 'each business alone' : 'all pages together '}  ${held.length} held: refused ${share(refused, held.length)}, ` +
            `from the right page ${share(right, held.length)} (${share(right, held.length - refused)} of those answered); answered all the same: ` +
            `${share(removed, held.length)} where the page was taken away${never.length === 0 ? '' : `, ${share(invented, never.length)} of ${never.length} that no page ever answered`}`,
        );
        if (!args.includes('--curve')) continue;
        for (const bar of BARS) {
          const over = (sures: number[]) => share(sures.filter((each) => each >= bar).length, sures.length);
          const under = sure.held.filter((each) => each < bar).length;
          console.log(
            `    bar ${bar}: refused ${share(under, sure.held.length)}; answered all the same: ${over(sure.removed)} taken away, ${over(sure.never)} never answered`,
          );
        }
      }
    }
  }
}
