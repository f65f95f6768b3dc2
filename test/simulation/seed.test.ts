/**
 * The guide's own templates, called from end to end. Their text is not ours to keep: it is read from the file that
 * CARILLON_SEED names.
 */
import { describe, expect, it } from 'vitest';
import { businessSchema } from '../../agent/business/business.ts';
import { scenarioSchema } from '../../agent/business/scenario.ts';
import { compileBusiness } from '../../agent/engine/compile-business.ts';
import { understand } from '../../agent/engine/understanding/cascade.ts';
import type { Script, SlotType } from '../../agent/script/script.ts';
import { simulate } from '../../agent/simulation/simulate.ts';
import { guideTemplates } from './guide-templates.ts';

const path = process.env.CARILLON_SEED;

/** What each caller says first, by the order of the guide. */
const OPENINGS = {
  lead: 'bonjour, votre logiciel m’intéresse, j’aimerais une démo',
  escalate: 'I would like to talk to a person please',
  message: 'j’aimerais laisser un message',
  book: 'je voudrais prendre un rendez-vous',
  directions: 'quelle est votre adresse',
  intake: 'j’ai besoin du formulaire d’inscription',
} as const;

const TRIGGERS = {
  lead: 'La personne s’intéresse au logiciel ou veut une démo.',
  escalate: 'The caller asks for a person, is frustrated, or has a complex request.',
  message: 'La personne veut laisser un message.',
  book: 'La personne veut prendre un rendez-vous.',
  directions: 'La personne demande l’adresse ou l’itinéraire.',
  intake: 'La personne a besoin du formulaire d’inscription.',
} as const;

type Name = keyof typeof OPENINGS;
const NAMES = Object.keys(OPENINGS) as Name[];

const GIVEN: Partial<Record<SlotType, string>> = {
  name: 'Ann Lee',
  phone: '418 555-0199',
  email: 'ann.lee@example.com',
  text: 'Encadrement de tableaux',
  number: '12',
  date: 'le 3 mars',
  time: '14 h 30',
  address: '12, rue du Port',
};

/** The slots that a caller who says yes to everything is asked for, with what becomes of their answers. */
function expected(script: Script): Record<string, string> {
  const values: Partial<Record<SlotType, string>> = {
    name: 'Ann Lee',
    phone: '+14185550199',
    email: 'ann.lee@example.com',
    text: 'Encadrement de tableaux',
    yesno: 'yes',
    consent: 'yes',
  };
  const slots: Record<string, string> = {};
  for (const step of script.steps) {
    if (step.kind !== 'ask') continue;
    if (!step.when.every((guard) => guard.kind === 'answer' && guard.is === 'yes')) continue;
    const type = script.slots.find(({ id }) => id === step.slot)?.type;
    const value = type === undefined ? undefined : values[type];
    if (value !== undefined) slots[step.slot] = value;
  }
  return slots;
}

describe.runIf(path !== undefined)('the guide’s templates, called from end to end', () => {
  const sources = path === undefined ? [] : guideTemplates(path);

  it.each(NAMES)('%s ends with every slot filled, and with what its steps send', async (name) => {
    const french = name !== 'escalate';
    const business = businessSchema.parse({
      id: 'acme',
      name: 'Acme',
      greeting: {},
      languages: french ? ['fr', 'en'] : ['en', 'fr'],
      destinations: [{ id: 'team', name: 'the team', kind: 'desk' }],
      texts: [
        { id: 'link', body: { fr: 'Acme : exemple.example. STOP', en: 'Acme: example.example. STOP' } },
      ],
      tasks: [{ id: name, name, trigger: TRIGGERS[name], instructions: sources[NAMES.indexOf(name)] ?? '' }],
    });
    const program = compileBusiness(business);
    const script = program.tasks.get(name)?.script;
    if (script === undefined) throw new Error('the task was just given');
    const acts = script.steps.flatMap((step) => (step.kind === 'act' ? [step.action] : []));
    const outcome = await simulate(
      scenarioSchema.parse({
        name,
        opens: [OPENINGS[name]],
        answers: {
          ...GIVEN,
          confirm: french ? 'oui' : 'yes',
          yesno: french ? 'oui' : 'yes',
          consent: french ? 'oui' : 'yes',
          more: french ? 'non' : 'no',
        },
        must: [
          {
            task: name,
            slots: expected(script),
            ended: acts.includes('transfer') ? 'transferred' : 'goodbye',
          },
          ...[...new Set(acts)].map((action) => ({ action })),
          ...(acts.includes('sms') ? [{ said: '418 555-0199' }] : []),
        ],
      }),
      {
        program,
        understand: (request) => understand(request, null),
        search: async () => ({ answer: null, sources: [] }),
        now: '2026-11-24T10:00:00-05:00',
      },
    );
    expect(outcome.faults, JSON.stringify(outcome.transcript, null, 1)).toEqual([]);
  });
});
