import type { Plugin } from 'vite';

/** A template of Lit, up to its closing backquote: none of ours holds another one inside its literal parts. */
const SHEET = /css`[^`]*`/g;
const MARGIN = /\n\s+/g;

/** Takes out of our Lit templates the blanks that only serve whoever reads the source. */
export function shorterTemplates(): Plugin {
  return {
    name: 'shorter-templates',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('/widget/') || !/\b(css|html|svg)`/.test(code)) return null;
      const sheets = code.replace(SHEET, (sheet) =>
        sheet
          .replace(/\s+/g, ' ')
          .replace(/\s*([{};])\s*/g, '$1')
          .replace(/([\w-]): /g, '$1:'),
      );
      // in markup a line break is a blank; in code it may end a statement, so the break stays
      return { code: sheets.replace(MARGIN, '\n'), map: null };
    },
  };
}
