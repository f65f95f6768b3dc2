/**
 * What the page and the agent say to each other: the token request and its answers, the room's attributes and
 * topics. It is all that the widget takes of the agent, and costs the page no more than these names.
 */
export type { Language, Words } from './business/language.ts';
export type { CallAnswer, CallRequest, Notice, RatingRequest, Refusal, Terms } from './contract.schema.ts';

/** The codes of `/v1/calls`. */
export const CALL_REFUSALS = [
  'call.bad-request',
  'call.unknown-business',
  'call.origin-not-allowed',
  'call.too-many-from-address',
  'call.business-busy',
  'call.unavailable',
  'call.consent-required',
  'call.unknown',
  'call.already-rated',
] as const;
export type CallRefusal = (typeof CALL_REFUSALS)[number];

/** Text-stream topics of the room. `chat` and `captions` are LiveKit's own names. */
export const TOPICS = {
  /** Page → agent: what the visitor typed. */
  chat: 'lk.chat',
  /** Agent → page: captions of both sides; the sender is the speaker. */
  captions: 'lk.transcription',
  /** Agent → page: a `Notice`, as JSON. */
  notices: 'carillon.notice',
} as const;

/** Attributes of a text stream. */
export const STREAM_ATTRIBUTES = {
  /** On `chat`: the page's id for the text. The agent takes each once, and acknowledges it in a `heard` notice. */
  typed: 'carillon.typed',
} as const;

/** Participant attributes that the agent sets. */
export const ATTRIBUTES = {
  /** LiveKit's own: `initializing`, `listening`, `thinking`, `speaking`. */
  state: 'lk.agent.state',
} as const;

/** The longest text that a visitor can type at once, in characters; the agent reads no further. */
export const LONGEST_TYPED = 2_000;
