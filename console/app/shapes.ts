/** What the API answers with, as the console reads it. */
import type { DraftTask, Task } from '../../agent/business/business.ts';
import type { Language } from '../../agent/contract.ts';

export interface Stamp {
  at: string;
  by: string;
}
export interface ListedTask extends Omit<DraftTask, 'instructions'> {
  state: 'live' | 'changed' | 'draft';
  draft: Stamp | null;
}
export interface TaskList {
  tasks: ListedTask[];
  deleted: { id: string; emoji: string; name: string; at: string }[];
}
export interface Draft extends Stamp {
  revision: number;
  task: DraftTask;
}
export interface OpenTask {
  live: Task | null;
  draft: Draft | null;
  versions: (Stamp & { version: number; task: Task })[];
}
export interface Templates {
  templates: Omit<DraftTask, 'enabled'>[];
  blanks: Record<string, string>;
  texts: { id: string; body: Partial<Record<Language, string>> }[];
  destinations: { id: string; name: string; kind: 'phone' | 'sip' | 'desk'; address: string }[];
}
