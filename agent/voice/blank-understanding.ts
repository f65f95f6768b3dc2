import type { Understanding } from '../engine/understanding/understanding.ts';

/** What is known of a sentence that could not be looked at: nothing. The engine asks again in other words. */
export const blankUnderstanding: Understanding = {
  by: 'rules',
  sure: false,
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
