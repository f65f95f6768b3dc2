/** One test's own stage, agent and visitor, so that tests of a file may run side by side. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import type { CallAnswer, Language } from '../../../agent/contract.ts';
import type { TestLiveKit } from '../../e2e/harness/livekit.ts';
import { openStage, plainPage, type Stage, scriptTag } from './stage.ts';
import { TinyAgent } from './tiny-agent.ts';
import { Visitor } from './visitor.ts';

export interface CallOptions {
  language?: Language;
  attributes?: string;
  answer?: Partial<CallAnswer>;
  context?: Parameters<typeof Visitor.at>[2];
  /** Instead of the file's own browser. */
  with?: Browser;
}

export class Scene {
  readonly stage: Stage;
  readonly #browser: Browser;
  agent: TinyAgent;
  #visitor: Visitor | undefined;

  private constructor(stage: Stage, browser: Browser, agent: TinyAgent) {
    this.stage = stage;
    this.#browser = browser;
    this.agent = agent;
  }

  static async open(widget: string, browser: Browser, livekit: TestLiveKit): Promise<Scene> {
    return new Scene(await openStage(widget), browser, new TinyAgent(livekit));
  }

  get visitor(): Visitor {
    if (!this.#visitor) throw new Error('nobody has come yet');
    return this.#visitor;
  }

  /** A visitor comes to the page. */
  async visit({ with: browser = this.#browser, context = {} }: CallOptions = {}): Promise<Visitor> {
    this.#visitor = await Visitor.at(this.stage.page, browser, context);
    return this.#visitor;
  }

  /** The visitor calls: the room is there, and nobody answers yet. */
  async ring(options: CallOptions = {}): Promise<Visitor> {
    const { language = 'en', attributes = '', answer = {} } = options;
    this.stage.calls = async () => ({ status: 200, body: await this.agent.open(language, answer) });
    this.stage.html = plainPage(scriptTag(this.stage.server, `data-business="shop" ${attributes}`), language);
    const visitor = await this.visit(options);
    await visitor.button(/Talk to us|Parlez-nous/).click();
    return visitor;
  }

  /** The visitor calls, and the agent answers. */
  async call(options: CallOptions = {}): Promise<Visitor> {
    const visitor = await this.ring(options);
    await this.arrived();
    await this.agent.join();
    await this.status(/Listening|À l’écoute|Ready for your message|Prête à vous lire/);
    return visitor;
  }

  /** The visitor is in the room. */
  async arrived(): Promise<void> {
    const patience = Date.now() + 40_000;
    while (!(await this.agent.present().catch((): string[] => [])).includes('visitor')) {
      if (Date.now() > patience) throw new Error('the visitor is not in the room');
      await pause(50);
    }
  }

  /** Waits until the panel says that this is going on. */
  async status(words: string | RegExp): Promise<void> {
    await this.visitor.page.getByRole('status').filter({ hasText: words }).waitFor();
  }

  /** The conversation as it stands in the log. */
  logged = (): Promise<string | null> => this.visitor.log.textContent();

  async close(): Promise<void> {
    await this.#visitor?.leave();
    await this.agent.close();
    await this.stage.close();
  }
}
