/** What the recorder of a destination's message says, in English. */
import type { RecordProblem } from '../../parts/record-problem.ts';

export const recorder = {
  title: 'In your own voice',
  how: 'One minute at most. Callers hear it in place of the words above, which stay for captions and transcripts.',
  record: 'Record',
  file: 'Use a sound file',
  wait: 'One moment…',
  recording: 'Recording',
  passed: (seconds: number, most: number) => `${seconds} s of ${most} s`,
  level: 'Loudness of your microphone',
  stop: 'Stop',
  take: (length: string) => `The message just recorded, ${length}`,
  silent: 'Nothing is heard in this message. Is the microphone muted, or is it another one?',
  keep: 'Keep',
  again: 'Record again',
  drop: 'Do not keep',
  kept: 'The recorded message',
  remove: 'Remove the recording',
  problems: {
    'no-microphone': 'There is no microphone here. Plug one in, or use a sound file.',
    refused:
      'The browser does not let this page have the microphone. Allow it, by the picture beside the address, then record again; or use a sound file.',
    broken: 'The microphone could not be opened. Close other programs that use it, then record again.',
    unreadable: 'This file is not a sound that your browser reads. Try an MP3 or a WAV.',
    'too-long': 'This message is longer than one minute. Say it in fewer words.',
    'too-large': 'This file is larger than 50 MB. A message of one minute is far smaller.',
  } satisfies Record<RecordProblem, string>,
};
export type RecorderWords = typeof recorder;
