/** What the page of the figures says, in English. */
export const figures = {
  title: 'Figures',
  intro: 'What became of your calls. Trials are not counted.',
  period: 'Period',
  lastDays: (days: number) => `The last ${days} days`,
  own: 'Days of my choice',
  zone: (zone: string) => `Days and hours are those of your business: ${zone.replaceAll('_', ' ')}.`,
  empty: 'No call in this period',
  emptyHow: 'Choose another period, or wait for the first call: it is counted as soon as it begins.',
  table: 'As a table',
  tableOf: (name: string) => `${name}, as a table`,
  day: 'Day',
  hour: 'Hour',
  calls: 'Calls',
  byDay: 'Calls by day, and how they ended',
  byHour: 'Calls by hour of the day',
  callsSaid: (total: number) => (total === 1 ? 'One call in all.' : `${total} calls in all.`),
  tasks: 'Tasks chosen',
  mostSaid: (name: string, calls: number) =>
    `The most frequent: ${name}, in ${calls === 1 ? 'one call' : `${calls} calls`}.`,
  contained: 'Handled without the team',
  containedHow: (contained: number, ended: number) =>
    `${contained} of ${ended} that are over: no transfer, no message for your team`,
  transfers: 'Transfers answered',
  transfersHow: 'of those that were tried',
  of: (some: number, all: number) => (all === 0 ? '–' : `${some} / ${all}`),
  texts: 'Texts delivered',
  textsHow: (failed: number, undelivered: number) =>
    failed + undelivered === 0
      ? 'of those sent'
      : `of those sent; ${undelivered} undelivered, ${failed} not sent`,
  optOuts: 'Opted out of texts',
  optOutsHow: 'people, by voice or by text',
  waits: 'From the caller’s last word to the first of the answer',
  parts: 'What that wait is made of, by day (median, ms)',
  part: {
    wait: 'Being sure that the caller has finished',
    understanding: 'Understanding',
    answer: 'Beginning to speak',
  },
  spread: 'How the waits are spread',
  ms: 'Milliseconds',
  turns: 'Answers',
  half: 'Half of the answers, ms at most',
  most: '95% of the answers, ms at most',
  waitsSaid: (half: number, most: number) => `Half came within ${half} milliseconds, 95% within ${most}.`,
  noWaits: 'Nobody has spoken with your receptionist in this period: written calls are not timed.',
  unanswered: 'Questions nobody could answer',
  allAnswered: 'None was asked in this period.',
  times: (times: number) => (times === 1 ? 'once' : `${times} times in all`),
  writeAnswers: 'Write their answers',
};

/** What every language says of them. */
export type FigureWords = typeof figures;
