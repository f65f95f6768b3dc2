import { describe, expect, it } from 'vitest';
import { type Business, businessSchema, draftTaskSchema } from '../../agent/business/business.ts';
import { type Finding, findingSchema, lint, lintWithoutLine } from '../../agent/business/lint.ts';
import { compile } from '../../agent/script/index.ts';
import fc from '../support/cases.ts';

const SMS_EN = 'Acme: your link: https://acme.example/book Reply STOP to opt out.';

type Changes = Partial<Omit<Business, 'tasks'>> & { tasks?: Record<string, unknown>[] };

function business({ tasks = [task({})], ...changes }: Changes = {}): Business {
  return {
    ...businessSchema.parse({
      id: 'acme',
      name: 'Acme',
      languages: ['en'],
      greeting: { en: 'Acme, hello!' },
      origins: ['https://acme.example'],
      destinations: [{ id: 'team', name: 'The team', kind: 'desk', voicemail: { en: 'Leave a message.' } }],
      texts: [{ id: 'link', body: { en: SMS_EN } }],
      ...changes,
    }),
    tasks: tasks.map((one) => draftTaskSchema.parse(one)),
  };
}

function task(changes: Record<string, unknown>) {
  return {
    id: 'hello',
    name: 'Hello',
    trigger: 'The caller greets the parrot.',
    instructions: '1. Hello\n   Good to hear from you.\n',
    ...changes,
  };
}

function findings(one: Business): Finding[] {
  return lint(
    one,
    new Map(one.tasks.map(({ id, instructions }) => [id, compile(instructions, { business: one })])),
  );
}
const codes = (one: Business) => findings(one).map((found) => found.code);
const found = (one: Business, code: string) => {
  const all = findings(one).filter((finding) => finding.code === code);
  expect(all.length, `${code} among ${codes(one).join(', ')}`).toBeGreaterThan(0);
  return all[0] as Finding;
};
const quoted = (one: Business, finding: Finding) =>
  one.tasks.find(({ id }) => id === finding.task)?.instructions.slice(finding.from ?? 0, finding.to ?? 0);

const ASK = 'May I text the link to you at [phone number]? Just say yes.';
const PHONE = 'What is your phone number?';
const SEND = '[Send the text](action:sms/link)';

describe('a business that is in order', () => {
  it('has no finding', () => {
    const instructions = `1. Number\n   ${PHONE}\n\n2. Permission\n   ${ASK}\n   - If yes: Here it comes. ${SEND}\n   - If no: That’s fine.\n`;
    expect(findings(business({ tasks: [task({ instructions })] }))).toEqual([]);
  });
});

describe('texts and consent', () => {
  it('refuses a text that no question comes before', () => {
    const one = business({
      tasks: [task({ instructions: `1. Number\n   ${PHONE}\n\n2. Send\n   Here it comes. ${SEND}\n` })],
    });
    const finding = found(one, 'task.text-without-consent');
    expect(finding.severity).toBe('error');
    expect(quoted(one, finding)).toContain('action:sms/link');
  });

  it('refuses a text in a branch whose question was asked in another branch', () => {
    const instructions = `1. Number\n   ${PHONE}\n   Are you a member?\n   - If yes: ${ASK}\n   - If no: Here it comes. ${SEND}\n`;
    expect(codes(business({ tasks: [task({ instructions })] }))).toContain('task.text-without-consent');
  });

  it('refuses a text to someone who said no', () => {
    const instructions = `1. Number\n   ${PHONE}\n   ${ASK}\n   - If yes: Great.\n   - If no: Here it comes anyway. ${SEND}\n`;
    expect(codes(business({ tasks: [task({ instructions })] }))).toContain('task.text-after-refusal');
  });

  it('wants opt-out wording, as an error in the United States', () => {
    const texts = [{ id: 'link', body: { en: 'Acme: https://acme.example/book' } }];
    expect(found(business({ texts, country: 'US' }), 'text.no-opt-out').severity).toBe('error');
    expect(found(business({ texts, phone: '+12125550123' }), 'text.no-opt-out').severity).toBe('error');
    expect(found(business({ texts }), 'text.no-opt-out').severity).toBe('warning');
  });

  it('wants it in each language', () => {
    const fr = 'Acme : https://acme.example/rdv';
    const one = business({ texts: [{ id: 'link', body: { en: SMS_EN, fr } }] });
    expect(found(one, 'text.no-opt-out').message.en).toContain('French');
  });

  it.each(['https://bit.ly/3xYz', 'tinyurl.com/abc', 'HTTP://T.CO/x', 'www.ow.ly/1'])(
    'refuses the shortened link %s in a text and in a task',
    (link) => {
      const inText = business({
        texts: [{ id: 'link', body: { en: `Acme: ${link} Reply STOP to opt out.` } }],
      });
      expect(found(inText, 'text.shortener').severity).toBe('error');
      const inTask = business({
        tasks: [task({ instructions: `1. Go\n   Our site is ${link} on the web.\n` })],
      });
      expect(quoted(inTask, found(inTask, 'task.shortener'))?.toLowerCase()).toContain(
        link.replace(/^\w+:\/\//, '').toLowerCase(),
      );
    },
  );

  it.each([
    'https://habit.ly.example.com/x',
    'https://rabbit.ly',
    'https://t.com/x',
    'https://bit.lyon.fr',
    'me@bit.ly.example',
  ])('leaves %s alone', (link) => {
    const one = business({ texts: [{ id: 'link', body: { en: `Acme: ${link} Reply STOP to opt out.` } }] });
    expect(codes(one)).not.toContain('text.shortener');
  });

  it('counts segments, and says which characters cost them', () => {
    const long = `Acme’s link: ${'x'.repeat(120)} Reply STOP to opt out.`;
    expect(
      found(business({ texts: [{ id: 'link', body: { en: long } }] }), 'text.too-long').mend.en,
    ).toContain('’');
  });

  it('sees a blank that no slot and no fact fills', () => {
    const texts = [{ id: 'link', body: { en: `${SMS_EN} [coupon] [Name] [Company Name]` } }];
    expect(findings(business({ texts })).map((one) => one.message.en)).toEqual([
      'Nothing fills [coupon] in the text link.',
    ]);
    expect(codes(business({ texts, facts: { Coupon: 'SPRING' } }))).toEqual([]);
  });
});

const DESTINATION = {
  id: 'x',
  name: 'X',
  address: '',
  by: 'bridge' as const,
  ring: 25,
  voicemail: {},
  recording: {},
};

describe('destinations', () => {
  it('sees a desk to which a carrier is to connect callers', () => {
    const by = 'refer' as const;
    const at = (kind: 'desk' | 'phone') =>
      codes(business({ destinations: [{ ...DESTINATION, by, kind, address: '+15145550100' }] }));
    expect(at('desk')).toContain('destination.desk-by-refer');
    expect(at('phone')).not.toContain('destination.desk-by-refer');
  });

  it('sees a text or a destination that does not exist', () => {
    const instructions = `1. Go\n   One moment. [Transfer the call](action:transfer/boss)\n`;
    const one = business({ tasks: [task({ instructions })] });
    expect(found(one, 'task.unknown-destination').mend.en).toContain('team');
    const sms = `1. Go\n   ${PHONE}\n   ${ASK}\n   - If yes: Here. [Send the text](action:sms/nothing)\n   - If no: Fine.\n`;
    expect(codes(business({ tasks: [task({ instructions: sms })] }))).toContain('task.unknown-text');
  });

  it('sees an action that is neither a text nor a transfer', () => {
    const instructions = '1. Go\n   One moment. [Pay](action:charge/100)\n';
    expect(found(business({ tasks: [task({ instructions })] }), 'task.unknown-action').severity).toBe(
      'error',
    );
  });

  it('wants a voicemail message in each language of the business', () => {
    const one = business({ languages: ['en', 'fr'], greeting: { en: 'Hi', fr: 'Bonjour' } });
    expect(found(one, 'destination.no-voicemail').message.fr).toContain('français');
  });

  it('wants an address that can be called', () => {
    const destinations = [
      { ...DESTINATION, kind: 'phone' as const, address: '555-0100', voicemail: { en: 'Hi' } },
    ];
    expect(codes(business({ destinations }))).toContain('destination.address');
    const good = [{ ...destinations[0]!, address: '+15145550100' }];
    expect(codes(business({ destinations: good }))).not.toContain('destination.address');
  });
});

it('says which destinations a machine without a telephone line never rings', () => {
  const destinations = (['desk', 'phone', 'sip'] as const).map((kind) => ({
    ...DESTINATION,
    id: kind,
    kind,
  }));
  expect(lintWithoutLine(business({ destinations })).map(({ code, message }) => [code, message.en])).toEqual([
    ['destination.no-line', expect.stringContaining('“X”')],
    ['destination.no-line', expect.stringContaining('“X”')],
  ]);
});

describe('blanks and branches', () => {
  it('points at a blank that nobody fills', () => {
    const instructions = '1. Go\n   Your code is [secret code]. See you soon.\n';
    const one = business({ tasks: [task({ instructions })] });
    expect(quoted(one, found(one, 'task.open-blank'))).toBe('[secret code]');
    expect(codes(business({ facts: { 'secret code': 'X' }, tasks: [task({ instructions })] }))).toEqual([]);
  });

  it('does not mind how the apostrophe of a fact is typed', () => {
    const instructions =
      '1. Accueil\n   La porte de l’entrée est [couleur de l’entrée]. Bienvenue chez nous.\n';
    expect(
      codes(business({ facts: { "couleur de l'entrée": 'bleue' }, tasks: [task({ instructions })] })),
    ).toEqual([]);
  });

  it('sees a branch that contradicts the one it stands in', () => {
    const instructions =
      '1. Go\n   Do you have an appointment?\n   - If yes: Good.\n     - If no: Sorry, the shop is closed on Mondays.\n   - If no: Fine.\n';
    const all = codes(business({ tasks: [task({ instructions })] }));
    expect(
      all.some((code) =>
        ['task.unreachable', 'script.unreachable', 'script.condition-without-question'].includes(code),
      ),
    ).toBe(true);
  });
});

describe('limits', () => {
  it.each([
    ['task.name-too-long', { name: 'n'.repeat(99), emoji: '😀😀' }],
    ['task.description-too-long', { description: 'd'.repeat(501) }],
    ['task.trigger-too-long', { trigger: 't'.repeat(501) }],
    ['task.instructions-too-long', { instructions: 'i'.repeat(10_001) }],
  ])('%s', (code, changes) => {
    expect(found(business({ tasks: [task(changes)] }), code).severity).toBe('error');
  });

  it('counts as a person does: 100 family emoji fit', () => {
    const name = '👩‍👩‍👧'.repeat(99);
    expect(codes(business({ tasks: [task({ name, emoji: '🦷' })] }))).not.toContain('task.name-too-long');
  });

  it('points at what does not fit', () => {
    const one = business({ tasks: [task({ instructions: `${'é'.repeat(10_000)}TOO MUCH` })] });
    expect(quoted(one, found(one, 'task.instructions-too-long'))).toBe('TOO MUCH');
  });
});

describe('triggers', () => {
  const pair = (first: string, second: string) =>
    codes(business({ tasks: [task({ id: 'a', trigger: first }), task({ id: 'b', trigger: second })] }));

  it.each([
    [
      'The caller wants to book an appointment or a visit.',
      'Caller asks about booking appointments, or visits.',
    ],
    [
      'La personne veut réserver ou déplacer un rendez-vous.',
      'L’appelant demande à déplacer un rendez-vous ou une réservation.',
    ],
    ['The caller wants to book an appointment.', 'Callers who would like to schedule an appointment.'],
    ['The caller wants to book, move or cancel an appointment.', 'The caller wants to book an appointment.'],
    ['La personne veut réserver une table.', 'Réservation d’une table.'],
  ])('sees that two tasks catch the same callers', (first, second) => {
    expect(pair(first, second)).toContain('task.same-callers');
  });

  it.each([
    ['The caller wants to book an appointment.', 'The caller wants to cancel an order.'],
    ['The caller wants to book an appointment.', 'The caller wants to cancel an appointment.'],
    ['La personne demande nos heures.', 'La personne demande nos prix.'],
    ['Parler à un humain.', 'Parler de sa facture.'],
    ['The caller asks for the address or directions.', 'The caller asks for a person or is upset.'],
    ['La personne veut laisser un message.', 'La personne veut un formulaire ou demande comment s’inscrire.'],
  ])('leaves alone two that differ', (first, second) => {
    expect(pair(first, second)).not.toContain('task.same-callers');
  });

  it('says so when a trigger is in a third language, or empty', () => {
    const trigger = (text: string) => codes(business({ tasks: [task({ trigger: text })] }));
    expect(trigger('El cliente quiere reservar una cita con el dentista.')).toContain(
      'task.trigger-language',
    );
    expect(trigger('المتصل يريد حجز موعد')).toContain('task.trigger-language');
    expect(trigger(' ')).toContain('task.no-trigger');
    expect(trigger('La personne veut réserver une visite chez le dentiste.')).not.toContain(
      'task.trigger-language',
    );
    expect(trigger('Booking, reservation, rendez-vous')).not.toContain('task.trigger-language');
  });
});

describe('knowledge', () => {
  const page = (body: string) =>
    codes(business({ pages: [{ id: 'p', title: 'Page', language: 'en', body }] }));

  it.each([
    'If the caller is upset, apologise.',
    'Always say "we are the best in town".',
    'Say: “Thank you for calling”.',
    'Transfer the call to Bob.',
    'Si l’appelant demande un rabais, refusez.',
    'Dites : « Merci d’avoir appelé ».',
    'Demandez à la personne son numéro.',
    'Vous êtes une réceptionniste chaleureuse.',
    'When customers ask for a refund, explain that it takes five days.',
    'Si le client insiste, proposez un crédit.',
    'Accueillez la personne avec le sourire.',
    '# Phone script',
    'Agent: Hello, how can I help?',
  ])('sees a script: %s', (body) => {
    expect(page(`Some facts.\n\n${body}`)).toContain('knowledge.script');
  });

  it.each([
    'Dial 911 in an emergency. Bring your card, and ask for a receipt.',
    'Fermez la valve et sortez de la pièce. Demandez un reçu à la caisse.',
    'Customers say we are friendly. If you are late, the fee is $60.',
    'If you are late, send us an email. When a person is under 16, a parent stays.',
    'Si vous êtes en retard, envoyez un courriel. Quand le client est absent, on reporte la visite.',
    'On répond aux courriels en deux jours. Vous êtes les bienvenus.',
  ])('leaves facts alone: %s', (body) => {
    expect(page(body)).not.toContain('knowledge.script');
  });
});

describe('the business itself', () => {
  it.each([
    ['business.no-tasks', 'warning', { tasks: [] }],
    ['business.no-greeting', 'error', { languages: ['en', 'fr'] }],
    ['business.no-origins', 'info', { origins: [] }],
    ['business.timezone', 'error', { timezone: 'Quebec/Rimouski' }],
    [
      'business.same-id',
      'error',
      {
        texts: [
          { id: 'link', body: { en: SMS_EN } },
          { id: 'link', body: { en: SMS_EN } },
        ],
      },
    ],
  ] satisfies [string, string, Changes][])('%s', (code, severity, changes) => {
    expect(found(business(changes), code).severity).toBe(severity);
  });

  it('sees a long paragraph without steps', () => {
    const one = business({
      tasks: [task({ instructions: 'We talk and talk about our parrots. '.repeat(20) })],
    });
    expect(codes(one)).toContain('task.dense');
  });
});

describe('whatever an owner pastes', () => {
  it.each([
    ['10 000 opening brackets', '['.repeat(10_000)],
    ['right-to-left text', '1. שלום\n   מה השם שלך?\n2. تحية\n   ما هو رقم هاتفك؟ [اسم]\n'],
    ['nothing', ''],
    ['spaces only', ' \u00a0\n\t\n'],
  ])('%s: a calm answer, every finding in both languages', (_, instructions) => {
    for (const finding of findings(business({ tasks: [task({ instructions })] }))) {
      expect(findingSchema.parse(finding)).toEqual(finding);
      for (const words of [finding.message, finding.mend]) {
        expect(words.en).not.toBe('');
        expect(words.fr).not.toBe('');
      }
      if (finding.from !== null) expect(finding.to).toBeLessThanOrEqual(instructions.length);
    }
  });

  it('fifty tasks', () => {
    const tasks = Array.from({ length: 50 }, (_, i) =>
      task({ id: `t${i}`, trigger: `Callers who mention the parrot number ${i}.` }),
    );
    expect(findings(business({ tasks })).every((finding) => finding.task !== null)).toBe(true);
  });

  it('never throws, and every place is inside the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            ASK,
            PHONE,
            SEND,
            '\n',
            '1. ',
            '- ',
            'If yes: ',
            'If no: ',
            '[x]',
            '[',
            '](action:sms/',
            'bit.ly/x',
            ' ',
            'Si oui : ',
            'Ça va?',
          ),
          { maxLength: 30 },
        ),
        (pieces) => {
          const instructions = pieces.join('');
          for (const { from, to } of findings(business({ tasks: [task({ instructions })] })))
            if (from !== null && to !== null) expect(from <= to && to <= instructions.length).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
