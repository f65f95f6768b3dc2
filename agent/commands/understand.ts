import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Language, languageSchema } from '../business/language.ts';
import { type Expectation, understandByRules } from '../engine/understanding/index.ts';
import { CarillonError } from '../errors.ts';
import type { Slot } from '../script/script.ts';
import { callerOption } from './caller-option.ts';
import type { Command } from './command.ts';
import { inputLines, tableRow } from './input-lines.ts';
import { languageOption } from './languages.ts';

const kinds = z.enum([
  'phone',
  'email',
  'name',
  'date',
  'time',
  'number',
  'address',
  'text',
  'yesno',
  'consent',
]);
type Kind = z.infer<typeof kinds>;

interface Meaning {
  value: string | null;
  confidence: number;
}

function expectationFor(kind: Kind): Expectation {
  if (kind === 'yesno' || kind === 'consent') return { kind };
  const slot: Slot = { id: kind, type: kind, label: { en: kind, fr: kind } };
  return { kind: 'slot', slot };
}

/** What a sentence means where `kind` is expected. */
function meaningOf(
  text: string,
  kind: Kind,
  language: Language,
  caller: string | null,
  country: string,
  now: string,
): Meaning {
  const expecting = expectationFor(kind);
  const { answer, slots } = understandByRules({
    text,
    language,
    languages: languageSchema.options,
    caller,
    country,
    now,
    expecting,
    choices: [],
    open: expecting.kind === 'slot' ? [expecting.slot] : [],
    filled: [],
    tasks: [],
  });
  if (expecting.kind !== 'slot') {
    const value = answer === 'yes' || answer === 'no' ? answer : null;
    return { value, confidence: value === null ? 0 : 0.95 };
  }
  const found = slots.find(({ slot }) => slot === kind);
  return { value: found?.value ?? null, confidence: found?.confidence ?? 0 };
}

/** `carillon understand`: what each sentence means as the answer to one kind of question. */
export const understand: Command = {
  summary: 'Say what each sentence means as an answer: a number, a name, a yes…',
  help: `carillon understand --expect ${kinds.options.join('|')} [options]

Reads one caller’s sentence a line on standard input.

  --lang en|fr     the language of the conversation (default: your machine’s)
  --expect KIND    what was asked
  --caller +1…     the number that the caller calls from (« the one I’m calling from »)
  --country CA     how numbers without a country code are read
  --json           one JSON object a line, in order: {value: … | null, confidence}

A phone number is E.164; yesno and consent are yes, no or null. By the rules alone: no model is asked.`,
  async run(args) {
    const { values } = parseArgs({
      args,
      options: {
        lang: { type: 'string' },
        expect: { type: 'string' },
        caller: { type: 'string' },
        country: { type: 'string', default: 'CA' },
        json: { type: 'boolean', default: false },
      },
    });
    const language = languageOption(values.lang, process.env);
    const kind = kinds.safeParse(values.expect);
    if (!kind.success) {
      throw new CarillonError('cli.usage', {
        en: `--expect takes one of: ${kinds.options.join(', ')}.`,
        fr: `--expect prend l’un de : ${kinds.options.join(', ')}.`,
      });
    }
    const caller = callerOption(values.caller);
    const now = new Date().toISOString();
    for await (const text of inputLines()) {
      const meaning = meaningOf(text, kind.data, language, caller, values.country.toUpperCase(), now);
      if (values.json) console.log(JSON.stringify(meaning));
      else
        console.log(
          tableRow(
            [
              meaning.value ?? '—',
              meaning.value === null ? '' : `${Math.round(meaning.confidence * 100)} %`,
              text,
            ],
            [28, 5],
          ),
        );
    }
    return 0;
  },
};
