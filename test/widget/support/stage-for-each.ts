import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchBrowser } from '../../e2e/harness/browser.ts';
import { buildWidget } from './build-widget.ts';
import { openStage, type Stage } from './stage.ts';
import { Visitor } from './visitor.ts';

export interface Here {
  /** This test's own. */
  readonly stage: Stage;
  /** Who came last. */
  readonly visitor: Visitor;
  /** Somebody comes to the customer's page, or to this one. */
  visit(html?: string, options?: Parameters<typeof Visitor.at>[2]): Promise<Visitor>;
}

/** For a file of tests without a real call: one browser, and for each test a stage and whoever comes to it. */
export function stageForEach(): Here {
  let built: string;
  let browser: Browser;
  let stage: Stage;
  let visitor: Visitor;
  beforeAll(async () => {
    [built, browser] = await Promise.all([buildWidget(), launchBrowser()]);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    stage = await openStage(built);
  });
  afterEach(async () => {
    await visitor.leave();
    await stage.close();
  });
  return {
    get stage() {
      return stage;
    },
    get visitor() {
      return visitor;
    },
    async visit(html = stage.html, options = {}) {
      stage.html = html;
      visitor = await Visitor.at(stage.page, browser, options);
      return visitor;
    },
  };
}
