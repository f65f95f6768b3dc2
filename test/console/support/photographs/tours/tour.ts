import type { Page } from 'playwright-core';
import type { Language } from '../../../../../agent/contract.ts';
import { en } from '../../../../../console/words/en.ts';
import { fr } from '../../../../../console/words/fr.ts';
import type { Part } from '../../../../widget/support/photographer.ts';
import { EMPTY, type Stage, type Who } from '../stage.ts';

/** What a tour goes through, and how it has a state photographed. */
export interface Tour {
  readonly stage: Stage;
  readonly language: Language;
  readonly say: (en: string, fr: string) => string;
  readonly words: typeof en;
  /** The business in use, and the one that begins: their ids. */
  readonly used: string;
  readonly empty: string;
  /** A page of the business in use (`tasks`), or any other (`/account`), as an owner sees it, or as `who`. */
  open(path: string, who?: Who | null): Promise<Page>;
  /** Photographs the page to its end, or the window as it is. */
  shoot(state: string, page: Page, part?: Part): Promise<void>;
}

export function tourOf(
  stage: Stage,
  language: Language,
  shoot: (state: string, page: Page, part: Part) => Promise<void>,
): Tour {
  const used = stage.used[language].id;
  const empty = EMPTY[language];
  const owner: Who = {
    id: `Olga Roy, ${language}`,
    of: [
      [used, 'owner'],
      [empty, 'owner'],
    ],
  };
  return {
    stage,
    language,
    say: (inEnglish, inFrench) => (language === 'fr' ? inFrench : inEnglish),
    words: language === 'fr' ? fr : en,
    used,
    empty,
    open: (path, who = owner) =>
      stage.open(language, path.startsWith('/') ? path.slice(1) : `b/${used}/${path}`, who),
    shoot: (state, page, part = 'page') => shoot(state, page, part),
  };
}
