import type { Language } from '../../../../agent/contract.ts';
import enLauncher from '../../../../widget/locales/en.launcher.ts';
import en from '../../../../widget/locales/en.ts';
import frLauncher from '../../../../widget/locales/fr.launcher.ts';
import fr from '../../../../widget/locales/fr.ts';
import type { Scene } from '../scene.ts';
import { plainPage, scriptTag } from '../stage.ts';
import type { Visitor } from '../visitor.ts';

/** What a tour goes through, and how it has a state photographed. */
export interface Tour {
  readonly scene: Scene;
  readonly language: Language;
  readonly say: (en: string, fr: string) => string;
  readonly words: typeof en & { launcher: typeof enLauncher };
  shoot(state: string, whole?: boolean): Promise<void>;
}

/** Hangs for ever. */
export const never = () => new Promise<never>(() => {});

/** All that the widget says in a language. */
export const wordsOf = (language: Language): Tour['words'] =>
  language === 'fr' ? { ...fr, launcher: frLauncher } : { ...en, launcher: enLauncher };

/** Comes to a page that holds the widget with these attributes, before its scripts run `before`. */
export async function come(
  { scene, language }: Tour,
  attributes = '',
  context: Parameters<typeof scene.visit>[0] = {},
): Promise<Visitor> {
  scene.stage.html = plainPage(scriptTag(scene.stage.server, `data-business="shop" ${attributes}`), language);
  return scene.visit(context);
}
