import { expect, it } from 'vitest';
import { normalise } from '../../agent/engine/understanding/normalise.ts';
import { wishOf } from '../../agent/engine/understanding/routing/wish-of.ts';

it.each([
  [
    'I’d like an appointment, my name is Joan Black and my number is 418 555 0199',
    'i would like an appointment',
  ],
  ['my name is Joan and I need the form', 'and i need the form'],
  ['je m’appelle Luc Roy, je veux déplacer mon rendez-vous', 'je veux deplacer mon rendez vous'],
  ['mon numéro c’est le 418 555 0199, dites à Julie de me rappeler', 'dites a julie de me rappeler'],
])('the wish of « %s » is « %s »', (said, wish) => {
  expect(wishOf(normalise(said)).plain).toBe(wish);
});

it('a sentence that is a name and nothing else is kept whole', () => {
  const spoken = normalise('my name is Joan Black');
  expect(wishOf(spoken)).toBe(spoken);
});
