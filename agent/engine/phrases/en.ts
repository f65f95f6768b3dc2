import type { Phrases } from './phrases.ts';

export const en: Phrases = {
  greeting: (company) => `Hello, you’ve reached ${company}. How can I help you?`,
  howCanIHelp: 'How can I help you?',
  anythingElse: 'Is there anything else I can help you with?',
  whatElse: 'Of course, I’m listening.',
  goodbye: (company) => `Thank you for calling ${company}. Goodbye!`,
  stillThere: 'Are you still there?',
  silentGoodbye: 'I can’t hear you any more, so I’ll let you go. Call back any time. Goodbye!',
  takeYourTime: 'Take your time, I’m here.',
  cancelled: 'All right, let’s leave that.',
  calm: 'I’d like to help you. Let’s keep this polite.',
  abuseGoodbye: 'I’m ending the call here. Please call back another time. Goodbye.',
  limitGoodbye: 'We’ve reached the longest that a call can last. Please call back. Goodbye!',
  resumed: 'Sorry about that, the line dropped for a moment.',
  sorry: 'Sorry, I didn’t catch that.',
  inAFewWords: 'Could you tell me in a few words what you need?',
  goOn: 'Yes, go on.',
  withoutIt: 'Let’s go on without it.',
  isItAbout: (task) => `If I understand, it’s about this: ${task}. Is that right?`,
  backTo: 'Now, back to where we were.',
  ask: {
    name: () => 'May I have your first and last name, please?',
    phone: () => 'What’s the best number to reach you?',
    email: () => 'What’s your email address?',
    date: () => 'What day would suit you?',
    time: () => 'What time would suit you?',
    number: (label) => `Could you tell me ${label}, as a number?`,
    address: () => 'What’s the address?',
    text: (label) =>
      label === 'message' ? 'What would you like me to pass on?' : `Could you tell me this: ${label}?`,
  },
  askYesNo: (label) => `A yes or a no for this: ${label}?`,
  askAgain: {
    name: 'Could you say your first name, then your last name?',
    phone: 'Could you give me the number again, one digit at a time, starting with the area code?',
    email: 'Could you spell your email address for me, one letter at a time?',
    date: 'Which day would that be? For example, Tuesday the fourth.',
    time: 'At what time? For example, half past two.',
    address: 'Could you repeat the street number and the street?',
    text: 'Could you say it in a few words?',
  },
  keyIn: 'You can also type the number on your phone’s keypad, then press the pound key.',
  readBack: (value) => `I have ${value}. Is that right?`,
  readBackAgain: 'Sorry about that. Could you say it again, please?',
  corrected: 'Thank you, I’ve corrected it.',
  noted: 'Noted.',
  whichNumber: 'Which number should I text?',
  consent: (number) => `May I text you at ${number}? Just say yes.`,
  consentAgain: (number) =>
    `I’ll only send it if you say yes. Shall I send the text to ${number}, yes or no?`,
  noProblem: 'No problem.',
  noMoreTexts: 'Understood: we won’t text you any more.',
  textRefused: (reason) =>
    reason === 'sms.opted-out'
      ? 'This number has asked us not to text it, so I can’t send it. Texting us START opens it again.'
      : reason === 'sms.quiet-hours'
        ? 'It’s too late at night or too early there for me to send a text.'
        : reason?.startsWith('sms.limit') === true
          ? 'I’ve reached the number of texts I’m allowed to send.'
          : reason === 'sms.bad-number' || reason === 'sms.country'
            ? 'I can’t send a text to that number.'
            : reason === 'sms.no-number'
              ? 'Without a number, I can’t text you.'
              : reason === 'sms.unknown'
                ? 'I’m not certain that the text went out. If it doesn’t arrive, the team can send it again.'
                : 'I’m sorry, the text couldn’t be sent.',
  shallITransfer: (destination) => `I can put you through to ${destination}. Shall I do that now?`,
  transferring: (destination) => `I’m putting you through to ${destination}. Please stay on the line.`,
  stillRinging: 'I’m still trying to reach them. Thank you for holding.',
  transferFailed: 'I’m sorry, nobody can take the call right now.',
  recordMessage:
    'Please leave your message after the tone; it will be recorded. When you’re done, say “that’s all”, or just stop speaking. You can also type it.',
  recordMessageByPhone:
    'Please leave your message after the tone; it will be recorded. When you’re done, say “that’s all”, press the pound key, or just stop speaking.',
  hereTheyAre: 'Here they are.',
  recordOn: 'Please go on with your message after the tone.',
  messageRecorded: 'Thank you, your message is recorded.',
  notRecording: 'Of course. I’m not recording, and nothing was kept.',
  nobodyToTransfer: 'There’s nobody I can put you through to right now.',
  aMachine: 'Yes, I’m an automated assistant.',
  offerMessage: 'Would you like me to take a message?',
  dontKnow: 'I don’t have that information.',
  dontKnowInTask: 'I don’t have that information; I’ll note your question for the team.',
  messageTaken: 'Thank you. I’ll pass your message on to the team.',
  allRight: 'All right.',
  numberUnknown: 'your number',
};
