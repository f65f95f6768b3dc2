import type { SummaryWords } from './summary.ts';

const quoted = (names: string[]) => names.map((name) => `“${name}”`);

export const summaryEn: SummaryWords = {
  called({ name, number }, about) {
    const who =
      name === '' ? (number === '' ? 'A caller who gave no name' : `A caller from ${number}`) : name;
    const from = name !== '' && number !== '' ? ` (${number})` : '';
    return about.length === 0
      ? `${who}${from} called, and asked for nothing that a task covers.`
      : `${who}${from} called about ${quoted(about).join(' and ')}.`;
  },
  aMessage: 'Leave a message',
  yes: 'yes',
  no: 'no',
  gave: (pairs) => `They gave: ${pairs.join('; ')}`,
  pair: (label, value) => `${label} “${value}”`,
  between: '; ',
  asked: (questions) => `they asked ${quoted(questions).join(' and ')}, which went unanswered`,
  noted: (notes) => `they added ${quoted(notes).join(' and ')}`,
  text: {
    done: (id) => `the text “${id}” was sent`,
    refused: (id) => `the text “${id}” was not sent`,
    failed: (id) => `the text “${id}” was not sent`,
    unknown: (id) => `it is not certain that the text “${id}” was sent`,
  },
  transferred: (to) => `the call was put through to “${to}”`,
  nobodyAnswered: (at) => `nobody took the call at “${at}”`,
  textUnwanted: 'they did not want the text',
  messageLeft: 'a message was left for the team',
  hungUp: 'they hung up before the end',
  fellSilent: 'they fell silent',
  abusive: 'the call was ended for abuse',
  urgent: 'they said it is urgent',
  frustrated: 'they were unhappy',
};
