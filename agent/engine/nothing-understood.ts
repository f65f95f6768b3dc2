import type { Understanding } from './understanding/understanding.ts';

/** What a key means beside its one meaning, and a sentence beside the part that is already dealt with. */
export const nothingUnderstood: Understanding = {
  by: 'rules',
  sure: true,
  language: null,
  answer: null,
  choice: null,
  task: null,
  slots: [],
  partial: null,
  question: null,
  wants: {
    human: false,
    goodbye: false,
    repeat: false,
    wait: false,
    cancel: false,
    noTexts: false,
    decline: false,
  },
  mood: { frustrated: false, urgent: false, abusive: false },
};
