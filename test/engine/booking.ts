/** A small business with a booking task, its script written out by hand: the engine's tests need no compiler. */
import { businessSchema } from '../../agent/business/business.ts';
import { messageScript } from '../../agent/engine/message-script.ts';
import type { Program } from '../../agent/engine/program.ts';
import type { Script } from '../../agent/script/script.ts';

const base = { section: null, span: { from: 0, to: 0 }, when: [] };
const text = (words: string) => [{ kind: 'text' as const, text: words }];

const book: Script = {
  language: 'en',
  spans: [],
  diagnostics: [],
  slots: [
    { id: 'name', type: 'name', label: { en: 'name', fr: 'nom' } },
    { id: 'phone', type: 'phone', label: { en: 'phone number', fr: 'numéro' } },
    { id: 'consent', type: 'consent', label: { en: 'permission to text', fr: 'permission de texter' } },
    { id: 'instead', type: 'yesno', label: { en: 'message instead', fr: 'message plutôt' } },
    { id: 'more', type: 'more', label: { en: 'anything else', fr: 'autre chose' } },
  ],
  steps: [
    { ...base, id: 's1', kind: 'say', line: text('I’ll help you book.') },
    { ...base, id: 's2', kind: 'ask', line: text('What is your name?'), slot: 'name' },
    { ...base, id: 's3', kind: 'ask', line: text('Which number should I text?'), slot: 'phone' },
    {
      ...base,
      id: 's4',
      kind: 'ask',
      slot: 'consent',
      line: [
        ...text('May I text the link to '),
        { kind: 'blank', name: 'phone number', source: 'slot', key: 'phone' },
        ...text('?'),
      ],
    },
    {
      ...base,
      id: 's5',
      kind: 'ask',
      line: text('No problem. Shall I take a message?'),
      slot: 'instead',
      when: [{ kind: 'answer', of: 's4', is: 'no' }],
    },
    { ...base, id: 's6', kind: 'message', when: [{ kind: 'answer', of: 's5', is: 'yes' }] },
    {
      ...base,
      id: 's7',
      kind: 'say',
      line: text('I’m sending it now.'),
      when: [{ kind: 'answer', of: 's4', is: 'yes' }],
    },
    {
      ...base,
      id: 's8',
      kind: 'act',
      action: 'sms',
      target: 'booking-link',
      when: [{ kind: 'answer', of: 's4', is: 'yes' }],
    },
    { ...base, id: 's9', kind: 'ask', line: text('Anything else today?'), slot: 'more' },
    { ...base, id: 's10', kind: 'say', line: text('Thanks for calling Elm Dental.') },
  ],
};

const escalate: Script = {
  language: 'en',
  spans: [],
  diagnostics: [],
  slots: [{ id: 'reason', type: 'text', label: { en: 'reason', fr: 'raison' } }],
  steps: [
    { ...base, id: 's1', kind: 'say', line: text('Let me find someone.') },
    { ...base, id: 's2', kind: 'ask', line: text('What is it about?'), slot: 'reason' },
    { ...base, id: 's3', kind: 'act', action: 'transfer', target: 'front-desk' },
  ],
};

export const business = businessSchema.parse({
  id: 'elm-dental',
  name: 'Elm Dental',
  languages: ['en', 'fr'],
  greeting: { en: 'Elm Dental, how may I help?', fr: 'Clinique Elm, comment puis-je vous aider ?' },
  destinations: [
    { id: 'front-desk', name: 'the front desk', kind: 'desk', voicemail: { en: 'The desk is busy.' } },
  ],
  texts: [{ id: 'booking-link', body: { en: 'Elm Dental: elm.example/book. Reply STOP to opt out.' } }],
  tasks: [
    {
      id: 'book',
      name: 'Book an appointment',
      trigger: 'The caller wants to book an appointment.',
      instructions: '',
    },
    { id: 'escalate', name: 'Talk to someone', trigger: 'The caller wants a person.', instructions: '' },
  ],
});

const [first, second] = business.tasks;
if (first === undefined || second === undefined) throw new Error('two tasks were written above');

export const program: Program = {
  business,
  tasks: new Map([
    ['book', { task: first, script: book }],
    ['escalate', { task: second, script: escalate }],
  ]),
  message: messageScript,
};
