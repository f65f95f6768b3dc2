/** How values are spoken, and how a sentence is made fit for a speech synthesiser. */
export { forSpeech } from './for-speech.ts';
export { sayDate, sayTime } from './say-date.ts';
export { sayEmail } from './say-email.ts';
export { sayNumber } from './say-number.ts';
export { sayPhone } from './say-phone.ts';
export { sayPrice } from './say-price.ts';
