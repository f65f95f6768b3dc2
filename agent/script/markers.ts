/** How a line may begin: a number, a letter, « Step 1 », a bullet, a heading. */
export type MarkerKind = 'number' | 'letter' | 'bullet' | 'heading';
export interface Marker {
  kind: MarkerKind;
  /** Length of the marker and the white space after it. */
  length: number;
}

const SPACE = '[ \\t\\u00a0\\u202f\\u2007]';
const MARKERS: readonly (readonly [MarkerKind, RegExp])[] = [
  ['heading', new RegExp(`#{1,6}${SPACE}+`, 'y')],
  [
    'number',
    new RegExp(
      `(?:\\*\\*|__)?(?:step|étape|etape|phase)${SPACE}*\\d{1,3}${SPACE}*(?:[:.)\\-–—]+|(?=\\r|\\n|$))${SPACE}*`,
      'iy',
    ),
  ],
  [
    'number',
    new RegExp(`(?:\\*\\*|__)?\\(?\\d{1,3}(?:[.)]+(?!\\d)|${SPACE}*[–—-](?=${SPACE}))${SPACE}*`, 'y'),
  ],
  ['number', new RegExp(`\\d\\ufe0f?\\u20e3${SPACE}*`, 'y')],
  ['letter', new RegExp(`\\(?(?:[a-zA-Z]|i{1,3}|iv|vi{0,3}|ix)[.)]${SPACE}+`, 'y')],
  [
    'bullet',
    new RegExp(
      `\\p{Extended_Pictographic}[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f\\u200d]{0,8}${SPACE}+`,
      'uy',
    ),
  ],
  ['bullet', new RegExp(`[•◦▪‣●○■□·►➤✓✔→⁃]${SPACE}*`, 'y')],
  ['bullet', new RegExp(`[*+\\-–—]${SPACE}+(?:\\[[ xX]?\\]${SPACE}*)?`, 'y')],
];

/** The marker at `at`, or null. */
export function markerAt(text: string, at: number): Marker | null {
  let from = at;
  while (/[\s\u200b-\u200f\ufeff>]/.test(text[from] ?? 'x')) from += 1;
  for (const [kind, pattern] of MARKERS) {
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    if (found !== null && found[0] !== '') return { kind, length: from - at + found[0].length };
  }
  return null;
}
