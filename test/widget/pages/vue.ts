/** A Vue page that shows and takes away a receptionist. */
import { createApp, h, ref } from 'vue';
import { defineCarillonVoice } from '../../../widget/index.ts';

await defineCarillonVoice();
const place = document.createElement('div');
document.body.append(place);
createApp({
  setup() {
    const shown = ref(true);
    const ended = ref(false);
    return () =>
      h('main', [
        h('h1', ended.value ? 'The call has ended' : 'Vue'),
        h('button', { onClick: () => (shown.value = !shown.value) }, 'Toggle'),
        shown.value
          ? h('carillon-voice', {
              server: document.documentElement.dataset.server,
              business: 'vue',
              mode: 'text',
              'onCarillon-end': () => (ended.value = true),
            })
          : null,
      ]);
  },
}).mount(place);
