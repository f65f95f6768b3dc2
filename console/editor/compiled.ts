/** What the page and its worker say to each other about a task that is being written. */
import type { Business } from '../../agent/business/business.ts';
import type { Finding } from '../../agent/business/lint.ts';
import type { Heard } from '../../agent/business/preview.ts';
import type { AccountedSpan } from '../../agent/script/script.ts';

/** Page → worker. `business`: only when it has changed. */
export interface CompileRequest {
  serial: number;
  business?: Business;
  task: Business['tasks'][number];
}

export interface Compiled {
  serial: number;
  instructions: string;
  heard: (Heard & { section: string | null })[];
  spans: AccountedSpan[];
  findings: Finding[];
}
