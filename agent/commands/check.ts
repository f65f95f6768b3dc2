import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Business, TASK_LIMITS } from '../business/business.ts';
import { type Fault, faultsInWords } from '../business/folder/index.ts';
import { type Finding, lint, lintWithoutLine } from '../business/lint.ts';
import { preview } from '../business/preview.ts';
import { stockQuestion } from '../engine/stock-question.ts';
import { CarillonError } from '../errors.ts';
import { phoneOf } from '../phone/open-phone.ts';
import { compile } from '../script/index.ts';
import type { Script } from '../script/script.ts';
import { openBusinessFolder } from './business-folder.ts';
import { report } from './check-report.ts';
import type { Command } from './command.ts';
import { languageOption } from './languages.ts';

/** A text this many times over the limit was pasted by mistake: it is reported, and not compiled. */
const FAR_OVER = 4;

function scriptsOf(business: Business): Map<string, Script> {
  return new Map(
    business.tasks
      .filter((task) => task.instructions.length <= FAR_OVER * TASK_LIMITS.instructions)
      .map((task) => [task.id, compile(task.instructions, { business })]),
  );
}

function asFinding(fault: Fault): Finding {
  const { code, file, line, message, mend } = fault;
  const words = { en: `${file}:${line}: ${message.en}`, fr: `${file}:${line}: ${message.fr}` };
  return { code, severity: 'error', task: null, from: null, to: null, message: words, mend };
}

/** `carillon check`: what is wrong with a business, and what its callers will hear. */
export const check: Command = {
  summary: 'Say what is wrong with a business, and what its callers will hear',
  help: `carillon check <business-folder> [options]

  --lang en|fr   the language of the report (default: your machine’s)
  --json         one JSON object: {findings: [{code, severity, task, from, to, message: {en, fr}, mend: {en, fr}}],
                 tasks: [{id, name, spans: [{from, to, kind, step}], hears: [{step, kind, text, when}]}]}

Exit code: 0 where nothing must be mended, 1 where something must, 2 where a file cannot be read.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { lang: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const language = languageOption(values.lang, process.env);
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0)
      throw new CarillonError('cli.usage', {
        en: 'Usage: carillon check <business-folder> [--lang en|fr] [--json]',
        fr: 'Usage : carillon check <dossier> [--lang en|fr] [--json]',
      });
    const { business, faults } = await openBusinessFolder(folder);
    if (business === null) {
      if (values.json) console.log(JSON.stringify({ findings: faults.map(asFinding), tasks: [] }));
      else console.log(faultsInWords(faults)[language]);
      return 2;
    }
    const scripts = scriptsOf(business);
    const home = resolve(process.env.CARILLON_HOME || '.carillon');
    const hasLine = phoneOf(process.env, home) !== undefined;
    const findings = [...(hasLine ? [] : lintWithoutLine(business)), ...lint(business, scripts)];
    const hears = new Map(
      [...scripts].map(([id, script]) => [
        id,
        preview(business, script, (slot) => stockQuestion(slot, script.language)),
      ]),
    );
    if (values.json)
      console.log(
        JSON.stringify({
          findings,
          tasks: business.tasks.map(({ id, name }) => ({
            id,
            name,
            spans: scripts.get(id)?.spans ?? [],
            hears: hears.get(id) ?? [],
          })),
        }),
      );
    else console.log(report(business, findings, hears, language));
    return findings.some((one) => one.severity === 'error') ? 1 : 0;
  },
};
