import type { Language, Terms as TermsAnswer } from '../../agent/contract.ts';
import { askServer } from './ask-server.ts';

/** How long the server may take to say what it asks for, in milliseconds. */
const WITHIN = 5_000;

/**
 * What the visitor must agree to before anything is opened or sent: the business's words, which the server tells,
 * or where it has none the page's. Until the server has told, nothing may be opened.
 */
export class Terms {
  /** What the visitor agreed to. */
  accepted: string | null = null;
  #told: Partial<TermsAnswer> | undefined;
  #asking: Promise<void> | null = null;

  /** The server has said what it asks for. */
  get known(): boolean {
    return this.#told !== undefined;
  }

  /** The business's name; empty where the server has not told it. */
  get business(): string {
    return this.#told?.business ?? '';
  }

  /** Asks the server, unless it has answered. Never rejects: where it did not answer, they stay unknown. */
  load(server: string, business: string): Promise<void> {
    if (this.known) return Promise.resolve();
    const path = `/v1/calls/terms?business=${encodeURIComponent(business)}`;
    this.#asking ??= askServer(server, { path, within: WITHIN })
      .then(
        (answer) => {
          this.#told = (answer as TermsAnswer | null) ?? {};
        },
        // whoever wants to call asks again, and is told
        () => {},
      )
      .finally(() => {
        this.#asking = null;
      });
    return this.#asking;
  }

  /** They have changed since: the server wants other words. */
  forget(): void {
    this.accepted = null;
    this.#told = undefined;
  }

  /**
   * The words to agree to, and their language; null: none. `page`: what the page asks for itself, empty for the
   * widget's own words.
   */
  words(
    language: Language,
    page: string | null | undefined,
    own: string,
  ): { text: string; lang: string } | null {
    const told = this.#told?.consent;
    if (told) {
      const [other = language] = Object.keys(told) as Language[];
      const lang = told[language] === undefined ? other : language;
      return { text: told[lang] ?? own, lang };
    }
    return page == null ? null : { text: page || own, lang: language };
  }
}
