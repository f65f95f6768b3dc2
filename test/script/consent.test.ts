import { describe, expect, test } from 'vitest';
import { compile, type Script, type Step } from '../../agent/script/index.ts';

const ask = (script: Script, type: string): Step | undefined =>
  script.steps.find(
    (step) => step.kind === 'ask' && script.slots.find((slot) => slot.id === step.slot)?.type === type,
  );
const act = (script: Script): Step | undefined => script.steps.find((step) => step.kind === 'act');
const saying = (script: Script, words: string): Step | undefined =>
  script.steps.find(
    (step) =>
      step.kind === 'say' && step.line.some((part) => part.kind === 'text' && part.text.includes(words)),
  );

describe.each([
  [
    'en',
    '1. May I text you the price list?\n2. I’m sending it now.\n[Send it](action:sms/prices)\n3. You should see the text in a moment.\n4. Thanks for calling!',
    ['sending it', 'should see'],
    'Thanks',
  ],
  [
    'fr',
    '1. Puis-je vous envoyer la liste des prix par texto?\n2. Je vous l’envoie à l’instant.\n[Envoyer](action:sms/prices)\n3. Vous devriez voir le texto dans un moment.\n4. Merci de votre appel!',
    ['Je vous', 'Vous devriez'],
    'Merci',
  ],
] as const)('a text in %s', (_, source, asserting, parting) => {
  const script = compile(source);
  const consent = ask(script, 'consent');
  const yes = { kind: 'answer', of: consent?.id, is: 'yes' };

  test('is only sent to a caller who said yes', () => {
    expect(act(script)).toMatchObject({ action: 'sms', target: 'prices', when: [yes] });
  });

  test('is only announced to a caller who said yes', () => {
    for (const words of asserting) expect(saying(script, words)?.when).toEqual([yes]);
  });

  test('leaves the parting words to everyone', () => {
    expect(saying(script, parting)?.when).toEqual([]);
  });
});

describe('permission to send a text', () => {
  test('is what an offer asks for when nothing else does', () => {
    expect(ask(compile('Would you like me to text you the link?'), 'consent')).toBeDefined();
    expect(ask(compile('Voulez-vous que je vous envoie le lien par texto?'), 'consent')).toBeDefined();
    expect(ask(compile('Voulez-vous que je vous texte le lien?'), 'consent')).toBeDefined();
    expect(ask(compile('Me donnez-vous la permission de vous texter la fiche?'), 'consent')).toBeDefined();
  });

  test('belongs with the words that say how to answer', () => {
    for (const question of [
      'May I text you the form? Please answer yes or no.',
      'Je peux vous texter la fiche? Répondez par oui ou par non.',
    ]) {
      expect(
        compile(question, { business: { texts: [{ id: 'form' }], destinations: [] } }).steps.map(
          (step) => step.kind,
        ),
      ).toEqual(['ask', 'act']);
    }
  });

  test('is not what a question about the number asks for', () => {
    for (const question of [
      'What number should I text the link to?',
      'What’s the best number I can text you at?',
      'À quel numéro puis-je vous texter?',
    ])
      expect(ask(compile(question), 'consent'), question).toBeUndefined();
  });

  test('is asked after an offer, of a caller who took it', () => {
    const script = compile('1. Would you like the link by text?\n2. Do I have your permission to text you?');
    const [offer, permission] = script.steps;
    expect(script.slots.map((slot) => slot.type)).toEqual(['yesno', 'consent', 'phone']);
    expect(permission?.when).toEqual([{ kind: 'answer', of: offer?.id, is: 'yes' }]);
  });

  test('is not what a question about anything else asks for', () => {
    for (const question of [
      'May I have your permission to share this with a partner?',
      'Did you get our text message last week?',
      'Puis-je vous rappeler demain?',
      'Avez-vous reçu notre texto?',
      'Can I send you an email?',
    ]) {
      expect(ask(compile(question), 'consent'), question).toBeUndefined();
    }
  });

  test('leads to the text that it was asked for, even where the owner wrote no action', () => {
    const script = compile('May I text you the menu?', {
      business: { texts: [{ id: 'menu' }], destinations: [] },
    });
    expect(script.steps.map((step) => step.kind)).toEqual(['ask', 'act']);
    expect(act(script)).toMatchObject({ target: 'menu', when: [{ kind: 'answer', is: 'yes' }] });
  });

  test('reads the number that it names, where nothing in the script asks for it', () => {
    const script = compile('May I text the menu to [phone number]?');
    expect(script.slots.map((slot) => slot.type)).toEqual(['consent', 'phone']);
    expect(script.steps[0]).toMatchObject({
      kind: 'ask',
      line: expect.arrayContaining([expect.objectContaining({ source: 'slot', key: 'phone' })]),
    });
    expect(script.diagnostics.map(({ code }) => code)).not.toContain('script.open-blank');
  });

  test('refused, leads to the message that was offered instead', () => {
    const script = compile(
      '1. May I text you the menu?\n[If they refuse] No problem. May I take a message instead?',
    );
    const message = script.steps.find((step) => step.kind === 'message');
    expect(message?.when).toMatchObject([{ is: 'no' }, { is: 'yes' }]);
  });
});
