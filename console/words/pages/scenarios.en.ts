/** What is said of scenarios, in English. */
export const scenarios = {
  title: 'Scenarios',
  intro:
    'A talk that must go as it should, whatever is changed. They are played before a publication, and you are told of those that fail.',
  none: 'None checks this task yet. Try it, then make the talk a scenario.',
  others: (count: number) =>
    count === 1 ? 'Another of the business' : `The ${count} others of the business`,
  make: 'Make this a scenario',
  edit: 'The scenario',
  editOne: (name: string) => `Edit the scenario “${name}”`,
  deleteOne: (name: string) => `Delete the scenario “${name}”`,
  write: 'Write one',
  how: 'What the caller says, what they answer to what is asked, and what must come of it. Change what you like, play it, and keep it.',
  text: 'The scenario, as YAML',
  play: 'Play it',
  playAll: 'Play them all',
  playing: 'Being played…',
  played: (count: number, failed: number) =>
    failed === 0
      ? `${count} played, and all hold.`
      : `${count} played: ${failed} ${failed === 1 ? 'fails' : 'fail'}.`,
  keep: 'Keep it',
  kept: 'Kept with the business. It is played before each publication.',
  holds: 'Holds',
  fails: 'Fails',
  talk: 'The talk',
  silence: '(silence)',
  lookFirst: 'Look at it first',
  warning: (count: number) =>
    count === 1
      ? 'A scenario fails with what you are about to publish'
      : `${count} scenarios fail with what you are about to publish`,
  notPlayed: 'The scenarios could not be played',
  unmet: {
    task: (wanted: string, found: string | null) => `The task “${wanted}” did not run. What ran: ${found}.`,
    slot: (wanted: string, found: string | null) => `Not collected: ${wanted}. It was: ${found}.`,
    said: (wanted: string, _found: string | null) => `Not said: “${wanted}”.`,
    action: (wanted: string, _found: string | null): string =>
      wanted === 'sms' ? 'No text message left.' : 'The call was not transferred.',
    message: (wanted: string, _found: string | null): string =>
      wanted === '' ? 'The team got no message.' : `The team got no message with “${wanted}”.`,
    summary: (wanted: string, found: string | null) => `The summary lacks “${wanted}”. It is: ${found}`,
    ended: (wanted: string, found: string | null) =>
      `The call should have ended by “${wanted}”. It was: ${found}.`,
    never: (what: string) => `What must never happen did: ${what}.`,
    length: 'The call came to no end.',
    time: 'It was not played to its end in time.',
  },
};

/** What every language says of them. */
export type ScenarioWords = typeof scenarios;
