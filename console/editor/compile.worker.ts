/** Compiles and lints what is being written, away from the page, so that no keystroke waits for it. */
import type { Business } from '../../agent/business/business.ts';
import { lint } from '../../agent/business/lint.ts';
import { preview } from '../../agent/business/preview.ts';
import { stockQuestion } from '../../agent/engine/stock-question.ts';
import { compile } from '../../agent/script/index.ts';
import type { Compiled, CompileRequest } from './compiled.ts';

let business: Business | undefined;

self.addEventListener('message', ({ data }: MessageEvent<CompileRequest>) => {
  business = data.business ?? business;
  if (business === undefined) return;
  const { task, serial } = data;
  const others = business.tasks.filter(({ id }) => id !== task.id);
  const whole = { ...business, tasks: [...others, task] };
  const script = compile(task.instructions, { business: whole });
  const sections = new Map(script.steps.map(({ id, section }) => [id, section]));
  const answer: Compiled = {
    serial,
    instructions: task.instructions,
    heard: preview(whole, script, (slot) => stockQuestion(slot, script.language)).map((one) => ({
      ...one,
      section: sections.get(one.step) ?? null,
    })),
    spans: script.spans,
    findings: lint(whole, new Map([[task.id, script]])).filter((finding) => finding.task === task.id),
  };
  self.postMessage(answer);
});
