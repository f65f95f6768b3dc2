/** Reads an owner's text line by line: titles, items, lists, and the branches that lines stand in. */
import { addAct, findTarget } from './actions.ts';
import type { Branches } from './branch.ts';
import { classify, splitItems } from './classify.ts';
import type { ScriptDraft } from './draft.ts';
import { emitInstruction, emitItem } from './emit.ts';
import { fold } from './fold.ts';
import { FrameStack } from './frames.ts';
import { fits } from './lexicon/index.ts';
import type { Line } from './lines.ts';
import { closeList, type List, openList, readListItem } from './lists.ts';
import { LineReader } from './read-run.ts';
import type { Guard, Span } from './script.ts';
import { situationsIn } from './situations.ts';
import { knownSlot } from './slots.ts';
import { beginsCondition, isTitle, lineText } from './titles.ts';

/** Reads every line of a text into a draft. */
export class ItemReader {
  readonly #draft: ScriptDraft;
  readonly #lines: readonly Line[];
  readonly #reader: LineReader;
  readonly #branches: Branches;
  readonly #situations: ReadonlySet<Line>;
  readonly #frames = new FrameStack();
  /** What the running row of a table of situations depends on. */
  #row: Guard[] | null = null;
  #list: List | null = null;
  /** The title of the running item, and how many steps stood before it. */
  #title: (Span & { steps: number; heads: boolean }) | null = null;

  constructor(draft: ScriptDraft, branches: Branches, lines: readonly Line[]) {
    this.#draft = draft;
    this.#lines = lines;
    this.#branches = branches;
    this.#situations = situationsIn(draft.source, lines);
    this.#reader = new LineReader(draft, branches);
  }

  read(): void {
    let end = 0;
    for (const line of this.#lines) {
      this.#draft.paint.range(end, line.from, 'layout');
      end = line.to;
    }
    this.#draft.paint.range(end, this.#draft.source.length, 'layout');
    const cases = this.#lines.filter((line) => {
      const folded = fold(this.#draft.source.slice(line.from, Math.min(line.to, line.from + 120)));
      return fits(folded, 'condition') && fits(folded, 'leadIn') && !fits(folded, 'noAnswer');
    });
    this.#draft.cases = cases.length > 1;
    for (const [index, line] of this.#lines.entries()) {
      if (line.from < line.to) this.#readLine(line, this.#lines[index + 1], index);
    }
    this.#closeItem();
    closeList(this.#list);
  }

  #readLine(line: Line, next: Line | undefined, index: number): void {
    const draft = this.#draft;
    if (this.#situations.has(line)) return this.#readSituation(line);
    if (line.cell === null || line.cell === 0) this.#row = null;
    const condition = beginsCondition(draft, line);
    const title =
      this.#row === null &&
      !this.#frames.speaking(line, condition) &&
      isTitle(draft, line, next, this.#list !== null);
    const top = line.marker === 'number' || line.marker === 'heading' || title;
    this.#frames.enter(line, { top, condition, between: this.#between(index) });
    if (this.#list !== null && (line.marker === null || line.indent < this.#list.indent || title)) {
      closeList(this.#list);
      this.#list = null;
    }
    if (title) {
      this.#closeItem();
      draft.paint.range(line.from, line.to, 'title');
      draft.section = lineText(draft, line)
        .replace(/[*_#:\]\s]+$/g, '')
        .replace(/^[*_#[\s]+/, '');
      this.#title = {
        from: line.from,
        to: line.to,
        steps: draft.steps.length,
        heads: line.marker !== 'number' && line.marker !== 'letter',
      };
      return;
    }
    if (top && line.marker === 'number' && line.indent === 0) {
      this.#closeItem();
      draft.section = null;
    }
    const guards = this.#row ?? this.#frames.guards();
    if (fits(fold(lineText(draft, line)), 'textBody')) {
      emitInstruction(draft, line, { kind: 'text-body' }, guards);
      return;
    }
    if (this.#list !== null && readListItem(draft, this.#list, line, guards)) return;
    if (this.#looseItem(line)) {
      for (const item of splitItems(fold(lineText(draft, line)))) emitItem(draft, line, item, guards);
      return;
    }
    const opened = openList(draft, line, next, guards);
    let to = line.to;
    if (opened !== null) {
      to = opened.from;
      this.#list = opened.list;
    }
    if (line.from < to) {
      const end = this.#reader.read(line.from, to, {
        guards,
        speech: this.#frames.speech(),
        wordsFollow: this.#wordsFollow(index),
      });
      this.#frames.leave(line, end);
    }
    opened?.begin();
  }

  /** The first cell of a row: the rest of the row runs where it is so. */
  #readSituation(line: Line): void {
    const draft = this.#draft;
    this.#closeItem();
    closeList(this.#list);
    this.#list = null;
    this.#frames.enter(line, { top: true, condition: true, between: false });
    draft.paint.range(line.from, line.to, 'condition');
    draft.section = null;
    this.#row = this.#branches.situation(lineText(draft, line), line);
  }

  /** Whether a line without a marker stands between two cases: « - If yes: … », the line, « - If no: … ». */
  #between(index: number): boolean {
    const before = this.#lines.slice(0, index).findLast((line) => line.marker !== null);
    const after = this.#lines.slice(index + 1, index + 6).find((line) => line.marker !== null);
    return (
      before?.marker === 'bullet' &&
      after?.marker === 'bullet' &&
      after.indent === before.indent &&
      beginsCondition(this.#draft, before) &&
      beginsCondition(this.#draft, after)
    );
  }

  /** An item like « Phone number » under a title like « Gather their details ». */
  #looseItem(line: Line): boolean {
    if (line.marker !== 'bullet' && line.marker !== 'letter') return false;
    const folded = fold(lineText(this.#draft, line));
    if (
      /[?!:"[\]]/.test(folded) ||
      folded.length > 90 ||
      knownSlot(folded) === null ||
      classify(folded).kind === 'collect'
    )
      return false;
    const section = this.#draft.section === null ? '' : fold(this.#draft.section);
    const words = folded.split(' ').length;
    return (
      (words <= 4 && !fits(folded, 'imperative')) ||
      (fits(section, 'collect') && words <= 9 && !fits(folded, 'imperative'))
    );
  }

  /** Whether words to be spoken, or a branch, follow in the same item. */
  #wordsFollow(index: number): boolean {
    const next = this.#lines[index + 1];
    if (next === undefined || next.marker === 'number' || next.marker === 'heading' || next.cell === 0)
      return false;
    const first = this.#draft.source[next.from] ?? '';
    if (first === '[') return beginsCondition(this.#draft, next) && !next.apart;
    return !isTitle(this.#draft, next, this.#lines[index + 2], false) && !beginsCondition(this.#draft, next);
  }

  /** A title may itself be the instruction (« Send the booking link »), where its lines do not carry it out. */
  #closeItem(): void {
    const title = this.#title;
    this.#title = null;
    if (title === null) return;
    this.#draft.settleMessage([]);
    const draft = this.#draft;
    const text = draft.source.slice(title.from, title.to);
    const body = draft.steps.slice(title.steps);
    const reading = classify(text);
    const bodiless = title.heads && body.length === 0;
    if (reading.kind === 'sms' || reading.kind === 'transfer') {
      if (bodiless || body.some((step) => step.kind === 'act' && step.action === reading.kind)) return;
      addAct(draft, reading.kind, findTarget(reading.kind, fold(text), draft.targets), title, [], true);
    } else if (reading.kind === 'collect' || reading.kind === 'whether' || reading.kind === 'what') {
      if (bodiless || body.some((step) => step.kind === 'ask')) return;
      if (reading.kind === 'collect' && !reading.items.some((item) => knownSlot(item) !== null)) return;
      const before = draft.steps.splice(title.steps);
      emitInstruction(draft, title, reading, []);
      draft.steps.push(...before);
    } else if (
      reading.kind === 'message' &&
      !bodiless &&
      !body.some((step) => step.kind === 'ask' || step.kind === 'message')
    ) {
      emitInstruction(draft, title, reading, []);
    }
  }
}
