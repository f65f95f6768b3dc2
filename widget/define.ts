/** The auto-defining entry: importing it registers `<carillon-voice>`, unless the page already has one. */
import { CarillonVoice } from './carillon-voice.ts';

const TAG = 'carillon-voice';

if (!customElements.get(TAG)) {
  try {
    customElements.define(TAG, CarillonVoice);
  } catch (error) {
    // a page may forbid new elements; it must not break for it
    console.error('carillon: <carillon-voice> could not be defined', error);
  }
}
