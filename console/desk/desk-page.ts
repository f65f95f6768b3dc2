/** The page's script: defines the desk. */
import { CarillonDesk } from './desk-element.ts';

customElements.define('carillon-desk', CarillonDesk);
