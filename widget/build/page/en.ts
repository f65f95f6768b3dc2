import type { PageWords } from './words.ts';

const en: PageWords = {
  tables: {
    attributes: ['Attributes', 'attribute', 'values', 'default', 'what it is for'],
    methods: ['Methods', 'method', 'what it does'],
    events: ['Events', 'event', 'when'],
    slots: ['Slots', 'slot', 'what goes there'],
    properties: ['CSS custom properties', 'property', 'default', 'what it colours or measures'],
    parts: ['Parts', 'part', 'what it is'],
  },
  members: null,
};

export default en;
