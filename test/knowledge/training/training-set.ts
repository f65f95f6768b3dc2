/** Reads the training businesses: `en.txt` and `fr.txt`, whose form README.md tells, and the development halves of `../sets`. */
import { readFileSync } from 'node:fs';
import type { Language } from '../../../agent/business/language.ts';
import type { Document } from '../../../agent/knowledge/document.ts';

export interface Question {
  text: string;
  /** The pages that answer it; none for one that no page answers. */
  relevant: string[];
}

export interface TrainingBusiness {
  name: string;
  language: Language;
  pages: Document[];
  questions: Question[];
}

const here = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

function pageOf(id: string, title: string, text: string, language: Language): Document {
  return { id, title, text, url: null, language, date: null };
}

/** The businesses written for training. */
export function writtenBusinesses(language: Language): TrainingBusiness[] {
  return here(`./${language}.txt`)
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [first = '', ...rest] = part.split('\n');
      const business: TrainingBusiness = {
        name: `${language} ${first.trim()}`,
        language,
        pages: [],
        questions: [],
      };
      let page: Document | null = null;
      for (const line of rest) {
        const question = /^[?!] (.*)$/.exec(line)?.[1];
        if (line.startsWith('= ')) {
          const [id = '', title = ''] = line.slice(2).split(' | ');
          page = pageOf(id, title, '', language);
          business.pages.push(page);
        } else if (question !== undefined) {
          business.questions.push({
            text: question,
            relevant: line.startsWith('?') && page !== null ? [page.id] : [],
          });
        } else if (page !== null) page.text += `${line}\n`;
      }
      return business;
    });
}

function lines<T>(path: string): T[] {
  return here(path)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The businesses of `../sets`, all of a language together, with a half's questions. */
export function setOf(language: Language, half: 'dev' | 'closed'): TrainingBusiness {
  const folder = `../sets/${language}/`;
  const pages = lines<{ _id: string; title: string; text: string }>(`${folder}pages.jsonl`);
  return {
    name: `${language} sets`,
    language,
    pages: pages.map(({ _id, title, text }) => pageOf(_id, title, text, language)),
    questions: [
      ...lines<Question>(`${folder}questions.${half}.jsonl`),
      ...lines<Question>(`${folder}unanswerable.${half}.jsonl`),
    ],
  };
}

/** The trade that a page or a question of the sets is about: what its pages' names begin with. */
export function tradeOf(page: string): string {
  return page.split('-')[0] ?? page;
}
