import type { Script } from '../script/script.ts';

const nowhere = { from: 0, to: 0 };
const base = { section: null, span: nowhere, when: [] };

/**
 * How a message is taken where no task of the owner's does it: inside another task, or when the agent cannot
 * help. Its questions are stock phrases (`line` null), asked only for what is not known yet.
 */
export const messageScript: Script = {
  language: 'en',
  steps: [
    { ...base, id: 'm1', kind: 'ask', line: null, slot: 'name' },
    { ...base, id: 'm2', kind: 'ask', line: null, slot: 'phone' },
    { ...base, id: 'm3', kind: 'ask', line: null, slot: 'message' },
  ],
  slots: [
    { id: 'name', type: 'name', label: { en: 'name', fr: 'nom' } },
    { id: 'phone', type: 'phone', label: { en: 'phone number', fr: 'numéro de téléphone' } },
    { id: 'message', type: 'text', label: { en: 'message', fr: 'message' } },
  ],
  spans: [],
  diagnostics: [],
};
