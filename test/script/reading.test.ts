import { describe, expect, test } from 'vitest';
import { compile, describeScript } from '../../agent/script/index.ts';

const steps = (source: string) =>
  describeScript(compile(source))
    .replace(/\n?^! .*$/gm, '')
    .trim();
const blanks = (source: string) =>
  compile(source).steps.flatMap((step) =>
    step.kind === 'say' || step.kind === 'ask'
      ? (step.line ?? []).filter((part) => part.kind === 'blank')
      : [],
  );
const codes = (source: string) => compile(source).diagnostics.map((found) => found.code);

describe('blanks', () => {
  test('the company is the business’s, unless the caller was asked for theirs', () => {
    expect(blanks('Thanks for calling [Company]!')).toMatchObject([{ source: 'business', key: 'company' }]);
    expect(blanks('What company do you work for? What does [Company] do?')).toMatchObject([
      { source: 'slot', key: 'company' },
    ]);
    expect(blanks('Merci d’avoir appelé [nom de l’entreprise]!')).toMatchObject([
      { source: 'business', key: 'company' },
    ]);
  });

  test('a name or a number that was collected is said again, whichever language names it', () => {
    const source =
      'Quel est votre nom? Quel est votre numéro?\nMerci, [Name]. On vous rappelle au [numéro de téléphone].';
    expect(blanks(source)).toMatchObject([
      { source: 'slot', key: 'name' },
      { source: 'slot', key: 'phone' },
    ]);
  });

  test('an example stands in for a delay, never for a place', () => {
    expect(blanks('We answer within [time frame, e.g. two days].')).toMatchObject([{ fallback: 'two days' }]);
    expect(blanks('We are at [address, e.g. 12 Elm Street].')[0]).not.toHaveProperty('fallback');
  });

  test('the first of short alternatives stands in; long ones are facts', () => {
    expect(blanks('Have a good [morning/evening]!')).toMatchObject([{ source: 'open', fallback: 'morning' }]);
    expect(blanks('We have [free parking behind / paid parking across the street].')[0]).not.toHaveProperty(
      'fallback',
    );
  });

  test('nothing stands in where the line is only for when it can be said', () => {
    expect(blanks('[If applicable] Bring [item, e.g. your card] with you.')[0]).not.toHaveProperty(
      'fallback',
    );
  });

  test('a blank that nobody fills is told', () => {
    expect(codes('Your code is [promo].')).toEqual(['script.open-blank']);
  });
});

describe('questions', () => {
  test.each([
    ['What is your name?', 'name:name'],
    ['Quel est votre nom de famille?', 'name:name'],
    ['À qui ai-je l’honneur? Quel est votre nom?', 'name:name'],
    ['Can I get a callback number?', 'phone:phone'],
    ['Quel est le meilleur numéro pour vous joindre?', 'phone:phone'],
    ['Quelle est votre adresse courriel?', 'email:email'],
    ['Where should we email you? What’s your e-mail?', 'email:email'],
    ['What is your account number?', 'q1:text'],
    ['Quel est votre numéro de dossier?', 'q1:text'],
    ['Do you own your home?', 'q1:yesno'],
    ['Avez-vous déjà un compte?', 'q1:yesno'],
    ['Est-ce que le chauffage fonctionne?', 'q1:yesno'],
    ['Anything else I can help with?', 'q1:more'],
    ['Avez-vous d’autres questions?', 'q1:more'],
    ['What is your budget?', 'budget:text'],
    ['How soon do you need it?', 'timeline:text'],
    ['Quel jour vous conviendrait le mieux?', 'preferred-time:text'],
    ['How can I help you?', 'reason:text'],
    ['What is your dog’s name?', 'q1:text'],
    ['What’s the customer’s name?', 'name:name'],
    ['Quel est le nom de votre animal?', 'q1:text'],
    ['What number should I text the link to?', 'phone:phone'],
    ['À quel numéro puis-je vous texter le lien?', 'phone:phone'],
  ])('%s', (source, slot) => {
    expect(steps(source)).toContain(`<${slot}>`);
  });

  test('slots are labelled in both languages', () => {
    expect(compile('What is your phone number?').slots).toEqual([
      { id: 'phone', type: 'phone', label: { en: 'phone number', fr: 'numéro de téléphone' } },
    ]);
  });
});

describe('instructions to the agent', () => {
  test.each([
    ['Collect their name, email and phone number.', ['name', 'email', 'phone']],
    ['Demandez le nom, puis le courriel.', ['name', 'email']],
    [
      'Recueillez leur prénom et nom de famille, numéro de téléphone et plage horaire préférée.',
      ['name', 'phone', 'preferred-time'],
    ],
    ['Get the caller’s first and last name.', ['name']],
  ])('%s', (source, slots) => {
    expect(
      compile(source).steps.map((step) =>
        step.kind === 'ask' && step.line === null ? step.slot : step.kind,
      ),
    ).toEqual(slots);
  });

  test('are never spoken', () => {
    for (const source of [
      'Transfer the call to sales.',
      'Transférez l’appel aux ventes.',
      'Take a message.',
      'Prenez un message.',
      'Be friendly and patient.',
      'Soyez chaleureux.',
      'Explain the refund policy to the caller.',
      'You must never give a price.',
    ]) {
      expect(
        compile(source).steps.filter((step) => step.kind === 'say'),
        source,
      ).toEqual([]);
    }
  });

  test('bind an action to the one place that it can mean', () => {
    const business = {
      texts: [],
      destinations: [
        { id: 'sales', name: 'Sales' },
        { id: 'desk', name: 'Front desk' },
      ],
    };
    const target = (source: string, places = business) => compile(source, { business: places }).steps[0];
    expect(target('Transfer the call to the front desk.')).toMatchObject({ target: 'desk' });
    expect(target('Transfer the call.')).toMatchObject({ target: null });
    expect(
      target('Transfer the call.', { ...business, destinations: [{ id: 'sales', name: 'Sales' }] }),
    ).toMatchObject({ target: 'sales' });
    expect(codes('Transfer the call.')).toContain('script.action-without-target');
  });
});

describe('conditions', () => {
  test('otherwise is the other answer', () => {
    expect(steps('Ask if they have an account. If yes, say “Good.” Otherwise, say “No trouble.”')).toBe(
      's1 ask <q1:yesno> (you have an account)\ns2 say [s1=yes] Good.\ns3 say [s1=no] No trouble.',
    );
  });

  test('a sentence that begins with « if » and speaks to the caller is spoken', () => {
    expect(steps('If you have any trouble, call us back.')).toBe(
      's1 say If you have any trouble, call us back.',
    );
    expect(steps('Si vous avez un souci, rappelez-nous.')).toBe(
      's1 say Si vous avez un souci, rappelez-nous.',
    );
  });

  test('a case that no question leads to is told, and the caller is asked why they call', () => {
    const source = 'Hello!\nIf the caller wants a refund, take a message.';
    expect(codes(source)).toContain('script.condition-without-question');
    expect(compile(source).steps.map((step) => step.kind)).toEqual(['say', 'ask', 'message']);
  });

  test('conditions that exclude each other are told', () => {
    expect(codes('- Is it open?\n  - If yes:\n    - Fine.\n    - [If they say no] Too bad.\n')).toContain(
      'script.unreachable',
    );
  });

  test('after a transfer, nobody answering is what the next steps are for', () => {
    expect(steps('[Transfer](action:transfer/desk)\nIf nobody answers, take a message.')).toBe(
      's1 act transfer desk\ns2 message',
    );
  });
});

describe('brackets', () => {
  test('a note is written down, a direction is not said, an unbalanced one is told', () => {
    expect(steps('What is wrong? [Wait for the answer]\n[Log the model of the car]')).toBe(
      's1 ask <q1:text> What is wrong?\ns2 note Log the model of the car',
    );
    expect(codes('Hello [there.')).toContain('script.unbalanced-bracket');
  });

  test('no bracket is ever part of a spoken line', () => {
    expect(
      JSON.stringify(
        compile('Hello ] there [[ friend {you}.').steps.map(
          (step) => step.kind === 'say' && step.line.map((part) => part.kind === 'text' && part.text),
        ),
      ),
    ).not.toMatch(/there \[|[\]{}] there/);
  });
});

describe('« otherwise » after a mood', () => {
  test.each([
    ['If the caller is upset: I am sorry about that.\nOtherwise: Happy to help.', 'not frustrated'],
    [
      '[Si c’est urgent] Je fais passer votre demande en premier.\nSinon : On vous rappelle demain.',
      'not urgent',
    ],
  ])('is for everyone who is not so: %s', (source, mood) => {
    const lines = steps(source).split('\n');
    expect(lines.at(-1)).toMatch(`[${mood}]`);
    expect(lines[0]).toMatch(mood.replace('not ', ''));
  });
});
