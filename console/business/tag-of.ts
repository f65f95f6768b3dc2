/** What an owner puts into their pages. */

export interface Look {
  /** Each is empty where the widget's own will do. */
  label: string;
  position: string;
  theme: string;
  language: string;
  /** `#rrggbb`. */
  accent: string;
  onAccent: string;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The script tag, and the colours where they are the owner's own. What is written in it stays words. */
export function tagOf(server: string, business: string, look: Look): string {
  const { accent, onAccent, ...attributes } = look;
  const data = Object.entries(attributes)
    .filter(([, value]) => value.trim() !== '')
    .map(([name, value]) => ` data-${name}="${escaped(value.trim())}"`)
    .join('');
  const script = `<script src="${server}/carillon.js" data-business="${escaped(business)}"${data} async></script>`;
  return accent === ''
    ? script
    : `${script}\n<style>carillon-voice { --carillon-accent: ${accent}; --carillon-on-accent: ${onAccent}; }</style>`;
}
