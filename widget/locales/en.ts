import type { Locale } from './locale.ts';

const wait = (ms: number) => {
  const seconds = Math.max(1, Math.ceil(ms / 1000));
  const minutes = Math.ceil(seconds / 60);
  if (seconds < 90) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  return `${minutes} minutes`;
};

const en: Locale = {
  title: 'Receptionist',
  welcome: 'Hello. Talk with our virtual receptionist, or write if you prefer.',
  talk: 'Start talking',
  write: 'Write instead',
  minimise: 'Minimise',
  close: 'Close',
  hangUp: 'Hang up',
  mute: 'Mute microphone',
  muted: 'Muted',
  microphone: 'Microphone',
  defaultMicrophone: 'Default microphone',
  testMicrophone: 'Test your microphone',
  testing: 'Speak: the bars should move.',
  askingMicrophone: 'Your browser is asking for the microphone: choose “Allow” to speak.',
  turnOnMicrophone: 'Turn on mic',
  elapsed: 'Call time',
  log: 'Conversation',
  you: 'You',
  receptionist: 'Receptionist',
  interrupted: 'Interrupted',
  sources: 'Sources',
  notDelivered: 'Not delivered',
  field: 'Your message',
  placeholder: 'Write a message',
  send: 'Send',
  left: (characters) => (characters === 1 ? '1 character left' : `${characters} characters left`),
  tooLong: (most) =>
    `That is too long to send: ${most.toLocaleString('en')} characters at most. Please shorten it.`,
  hear: 'Turn on sound',
  slow: 'This is taking longer than usual…',
  withPerson: 'You are with the team',
  reading: 'Ready for your message',
  phases: {
    connecting: 'Connecting…',
    listening: 'Listening',
    thinking: 'Thinking…',
    speaking: 'Speaking',
    reconnecting: 'Reconnecting…',
  },
  notes: {
    'no-ears':
      'The receptionist cannot hear speech in this language at the moment. Please write: you will get an answer.',
    'microphone-refused':
      'The microphone is blocked for this site. You can go on by writing. To speak, allow the microphone in your browser’s address bar, then try again.',
    'microphone-missing': 'No microphone was found. You can go on by writing.',
    'microphone-lost': 'The microphone was disconnected. You can go on by writing.',
    'last-minute': 'One minute left in this call.',
  },
  sms: (state, to) =>
    ({
      started: `Sending a text to ${to}…`,
      done: `Text sent to ${to}`,
      refused: `No text was sent to ${to}`,
      failed: `The text to ${to} could not be sent`,
      unknown: `Checking whether the text to ${to} went out…`,
    })[state],
  transfer: (state, to) =>
    ({
      started: `${to}: ringing…`,
      done: `${to}: you are through`,
      refused: `${to}: cannot be reached now`,
      failed: `${to}: no answer`,
      unknown: `${to}: checking the transfer…`,
    })[state],
  reasons: {
    'sms.opted-out': 'This number asked for no more texts. Reply START to one to get them again.',
    'sms.bad-number': 'This number does not look complete.',
    'sms.country': 'Texts cannot be sent to this country.',
    'sms.unreachable': 'This number cannot receive texts.',
    'sms.quiet-hours': 'It is too late for a text at that number.',
  },
  leftOff: 'The call ended before the outcome was known.',
  message: 'Your message was passed on to the team',
  consentTitle: 'Before we start',
  consent:
    'You will talk with an automated receptionist, and the team will read what was said so that they can follow up.',
  recorded:
    'What is said is written down. Your voice is kept only where you leave a message after the tone. The microphone and the call start only if you agree.',
  accept: 'I agree',
  decline: 'No, thank you',
  ended: {
    visitor: 'You hung up.',
    agent: 'The call has ended.',
    limit: 'The call reached its time limit.',
  },
  notStartedTitle: 'The call could not start',
  failedTitle: 'The call could not go on',
  failures: {
    'widget.offline': 'You seem to be offline. Check your connection, then try again.',
    'widget.server-unreachable': 'The receptionist could not be reached. Try again in a moment.',
    'widget.server-error': 'Something went wrong on our side. Try again in a moment.',
    'widget.server-slow': 'The receptionist took too long to answer. Try again.',
    'widget.connection-failed':
      'Your browser could not open the call. A firewall or VPN may be blocking it: try another network, then try again.',
    'widget.loopback':
      'Firefox cannot call a server that runs on this same computer. Use Chrome or Edge, or restart the server with “--lan”.',
    'widget.agent-absent': 'Nobody picked up. Try again in a moment.',
    'widget.agent-lost': 'The receptionist was cut off and did not come back. Try again.',
    'widget.connection-lost': 'The connection was lost. Try again.',
    'widget.load-failed': 'Part of the page could not be loaded. Check your connection, then try again.',
  },
  unknownFailure: 'The call could not start. Try again in a moment.',
  again: 'Call again',
  tryAgain: 'Try again',
  comeBack: (ms) => `You can try again in ${wait(ms)}.`,
  rate: 'How was this call?',
  good: 'Good',
  bad: 'Not good',
  thanks: 'Thank you for telling us.',
  notRated: 'That could not be sent. Please try again.',
  copyTranscript: 'Copy transcript',
  copy: 'Copy',
  copied: 'Copied',
  downloadTranscript: 'Download transcript',
  download: 'Download',
  transcript: 'transcript',
};

export default en;
