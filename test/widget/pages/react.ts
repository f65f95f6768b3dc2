/** A React page, in strict mode, that shows and takes away a receptionist. */
import { createElement, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { defineCarillonVoice } from '../../../widget/index.ts';
import type { CarillonVoiceAttributes } from '../../../widget/jsx.ts';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'carillon-voice': CarillonVoiceAttributes & { 'oncarillon-end'?: () => void };
    }
  }
}

function Page({ server }: { server: string }) {
  const [shown, show] = useState(true);
  const [ended, end] = useState(false);
  const voice = createElement('carillon-voice', {
    server,
    business: 'react',
    mode: 'text',
    'oncarillon-end': () => end(true),
  });
  return createElement(
    'main',
    null,
    createElement('h1', null, ended ? 'The call has ended' : 'React'),
    createElement('button', { type: 'button', onClick: () => show(!shown) }, 'Toggle'),
    shown ? voice : null,
  );
}

await defineCarillonVoice();
const place = document.createElement('div');
document.body.append(place);
createRoot(place).render(
  createElement(
    StrictMode,
    null,
    createElement(Page, { server: document.documentElement.dataset.server ?? '' }),
  ),
);
