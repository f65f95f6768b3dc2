/** The auto-defining entry: importing it registers `<carillon-voice>`, unless the page already has one. */
import { CarillonVoice } from './carillon-voice.ts';

if (!customElements.get('carillon-voice')) customElements.define('carillon-voice', CarillonVoice);
