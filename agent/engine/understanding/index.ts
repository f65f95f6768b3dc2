/** Understanding what callers say: by rules, and where they are not sure by a model. */
export { type CascadeOptions, understand } from './cascade.ts';
export { readConsent } from './consent.ts';
export { messageIn } from './message-in.ts';
export type { Mind } from './mind.ts';
export { readOtherNumber, saysWrongNumber } from './other-number.ts';
export { saysNothing } from './says-nothing.ts';
export { asksSomething, asksWhetherMachine } from './signals.ts';
export { CHANGES_SUBJECT, understandByRules } from './understand-by-rules.ts';
export {
  type Expectation,
  type Understanding,
  type UnderstandingRequest,
  understandingRequestSchema,
  understandingSchema,
} from './understanding.ts';
