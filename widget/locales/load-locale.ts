import type { Language } from '../../agent/contract.ts';
import type { Locale } from './locale.ts';

// one chunk a language: `en.ts`, `fr.ts`, not the launcher's own files
const files = import.meta.glob<Locale>(['./??.ts'], { import: 'default' });

/** Brings a language's words. Rejects when they cannot be fetched; asking again tries again. */
export async function loadLocale(language: Language): Promise<Locale> {
  const load = files[`./${language}.ts`] ?? files['./en.ts'];
  if (!load) throw new Error('no locale was built in');
  return load();
}
