import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { expect, it } from 'vitest';
import { sayEmail, sayPhone } from '../../agent/engine/speech/index.ts';
import { readSlot, type SlotContext } from '../../agent/engine/understanding/slots/index.ts';
import fc from '../support/cases.ts';

const context = (language: 'en' | 'fr', country: string): SlotContext => ({
  language,
  country,
  caller: null,
  now: '2026-11-24T10:00:00-05:00',
  expected: true,
});
const languages = fc.constantFrom('en' as const, 'fr' as const);
const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`, 'u'));
const numbers = fc
  .oneof(
    digits(9).map((rest) => `+1${2 + (Number(rest[0]) % 8)}${rest}`),
    digits(9).map((rest) => `+33${rest}`),
    digits(8).map((rest) => `+324${rest}`),
    digits(7).map((rest) => `+4179${rest}`),
  )
  .filter((number) => parsePhoneNumberFromString(number)?.isValid() === true);

it('hears every phone number that it says, wherever the business is', () => {
  fc.assert(
    fc.property(
      numbers,
      languages,
      fc.constantFrom('CA', 'US', 'FR', 'BE', 'CH'),
      (number, language, country) => {
        const reading = readSlot('phone', sayPhone(number, language, country), context(language, country));
        expect(reading).toMatchObject({ value: number });
        expect(reading?.partial).toBeUndefined();
      },
    ),
    { numRuns: 500 },
  );
});

const word = fc.constantFrom(
  'robert',
  'miller',
  'anna',
  'jp',
  'xq',
  'info',
  'no',
  'dot',
  'one',
  'sept',
  'marie',
  'the',
  'at',
  'mail',
  'contact',
);
const sign = fc.constantFrom('.', '_', '-', '+');
const host = fc.constantFrom(
  'gmail.com',
  'videotron.ca',
  'my-shop.io',
  'uqam.ca',
  'mail.mcgill.ca',
  'studio5.ca',
  'orange.fr',
);
const addresses = fc
  .tuple(word, fc.option(fc.tuple(sign, word)), fc.option(fc.nat(99)), host)
  .map(([first, second, number, at]) => `${first}${second?.join('') ?? ''}${number ?? ''}@${at}`);

it('hears every email address that it says', () => {
  fc.assert(
    fc.property(addresses, languages, (address, language) => {
      expect(readSlot('email', sayEmail(address, language), context(language, 'CA'))).toMatchObject({
        value: address,
      });
    }),
    { numRuns: 500 },
  );
});
