/** What every page of the console is: an element in the page's own style, which loads, says its troubles, and notifies. */
import { LitElement, type PropertyDeclarations } from 'lit';
import { type BusinessApi, businessApi, troubleOf } from './api.ts';

export interface Business {
  id: string;
  name: string;
  languages: ('en' | 'fr')[];
  role: 'owner' | 'member';
}

export interface Notice {
  text: string;
  /** A button beside it. */
  action?: { label: string; run(): void };
}

/** Tells the person something, at the foot of the window and to screen readers. */
export function notify(notice: Notice): void {
  window.dispatchEvent(new CustomEvent('carillon-notice', { detail: notice }));
}

export abstract class Page extends LitElement {
  static override properties: PropertyDeclarations = {
    business: { attribute: false },
    id: {},
    trouble: { state: true },
  };
  declare business: Business;
  declare trouble: string | null;

  constructor() {
    super();
    this.trouble = null;
  }

  override createRenderRoot(): this {
    return this;
  }

  protected get api(): BusinessApi {
    return businessApi(this.business.id);
  }

  protected get owner(): boolean {
    return this.business.role === 'owner';
  }

  /** Does something that may fail; what went wrong is told. Gives whether it was done. */
  protected async attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      notify({ text: troubleOf(error) });
      return false;
    }
  }
}
