/** A visitor in a real browser: what a test sees of the page, by role and by name. */
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { CarillonEvents } from '../../../widget/session/session-events.ts';

const axe: { source: string } = createRequire(import.meta.url)('axe-core');

export interface Told {
  type: keyof CarillonEvents;
  detail: Record<string, unknown>;
}

export class Visitor {
  readonly page: Page;
  /** Errors that the page did not catch, and what its content security policy refused. */
  readonly faults: string[] = [];
  /** Every request that the page made. */
  readonly requests: string[] = [];
  readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('dialog');
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      if (/violates|Content Security|TrustedScript/i.test(message.text())) this.faults.push(message.text());
    });
    page.on('request', (request) =>
      this.requests.push(`${request.method()} ${new URL(request.url()).pathname}`),
    );
  }

  /** Comes to `url`; with a microphone unless told otherwise. */
  static async at(url: string, browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
    const context = await browser.newContext({ locale: 'en-CA', permissions: ['microphone'], ...options });
    const visitor = new Visitor(await context.newPage());
    await visitor.page.addInitScript(watchPage);
    await visitor.page.goto(url);
    return visitor;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  get field(): Locator {
    return this.page.getByRole('textbox');
  }

  get log(): Locator {
    return this.page.getByRole('log');
  }

  /** The element's events, in order. */
  told(): Promise<Told[]> {
    return this.page.evaluate(() => (window as unknown as { told: Told[] }).told);
  }

  /** The accessible name of what has the focus, through shadow roots. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.getAttribute('aria-label') ?? active?.textContent?.trim() ?? '';
    });
  }

  /** Every microphone that was opened so far: whether it is still. */
  microphones(): Promise<MediaStreamTrackState[]> {
    return this.page.evaluate(() =>
      (window as unknown as { tracks: MediaStreamTrack[] }).tracks.map(({ readyState }) => readyState),
    );
  }

  /** How many animation frames were asked for so far. */
  frames(): Promise<number> {
    return this.page.evaluate(() => (window as unknown as { frames: { count: number } }).frames.count);
  }

  /** What axe finds, one line each; an empty list is what we want. */
  async violations(): Promise<string[]> {
    await this.page.evaluate(axe.source);
    return this.page.evaluate(async () => {
      const { axe: run } = window as unknown as { axe: { run(): Promise<AxeResult> } };
      const { violations } = await run.run();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    });
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}

/** Runs in the page, before its own scripts. */
function watchPage(): void {
  const told: { type: string; detail: unknown }[] = [];
  const tracks: MediaStreamTrack[] = [];
  const frames = { count: 0 };
  Object.assign(window, { told, tracks, frames });
  const draw = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => {
    frames.count++;
    return draw(callback);
  };
  const media = navigator.mediaDevices;
  const ask = media.getUserMedia.bind(media);
  media.getUserMedia = async (constraints) => {
    const stream = await ask(constraints);
    tracks.push(...stream.getTracks());
    return stream;
  };
  for (const name of ['open', 'start', 'message', 'action', 'end', 'error', 'rating']) {
    addEventListener(`carillon-${name}`, (event) =>
      told.push({ type: event.type, detail: (event as CustomEvent).detail }),
    );
  }
}
