/** A task's form: emoji and name, trigger, instructions with the actions that go into them, description; each counted. */
import { html, nothing, type TemplateResult } from 'lit';
import { type DraftTask, TASK_LIMITS } from '../../agent/business/business.ts';
import { countCharacters } from '../../agent/business/characters.ts';
import type { Language } from '../../agent/contract.ts';
import type { Profile } from '../app/profile.ts';
import { counted } from '../parts/counted.ts';
import { emojiButton } from '../parts/emoji-button.ts';
import { icon } from '../parts/icon.ts';
import { menu } from '../parts/menu.ts';
import { t } from '../words/index.ts';
import type { Mark } from './instructions-editor.ts';
import './instructions-editor.ts';

export interface TaskForm {
  draft: DraftTask;
  /** Nothing can be changed. */
  off: boolean;
  /** How long the instructions are: counted now and then, as they are typed. */
  length: number;
  marks: readonly Mark[];
  write(change: Partial<DraftTask>): void;
  /** Another place of the instructions is pointed at; null: none. */
  point(position: number | null): void;
}

/** `actions`: the menu of what can be put into the instructions. */
export function taskForm(form: TaskForm, actions: TemplateResult): TemplateResult {
  const { draft, off, write } = form;
  const value = (event: Event) => (event.target as HTMLInputElement | HTMLTextAreaElement).value;
  return html`<div class="fields card">
    <div class="named">
      ${emojiButton(draft.emoji, off, (emoji) => write({ emoji }))}
      <label class="field">${counted(t.task.name, countCharacters(draft.emoji + draft.name), TASK_LIMITS.nameAndEmoji)}
        <input name="name" .value=${draft.name} ?readonly=${off} @input=${(event: Event) => write({ name: value(event) })} autocomplete="off" /></label>
    </div>
    <label class="field">${counted(t.task.trigger, countCharacters(draft.trigger), TASK_LIMITS.trigger)}
      <textarea name="trigger" .value=${draft.trigger} ?readonly=${off} @input=${(event: Event) => write({ trigger: value(event) })}></textarea>
      <span class="how">${t.task.triggerHow}</span></label>
    <div class="field">${counted(t.task.instructions, form.length, TASK_LIMITS.instructions)}
      <carillon-instructions .value=${draft.instructions} .marks=${form.marks} .label=${t.task.instructions} .hint=${t.task.hearsEmpty} ?readonly=${off}
        @carillon-input=${(event: CustomEvent<string>) => write({ instructions: event.detail })}
        @carillon-point=${(event: CustomEvent<number | null>) => form.point(event.detail)}></carillon-instructions>
      <div class="row spread"><span class="how">${t.task.instructionsHow}</span>${off ? nothing : actions}</div></div>
    <label class="field">${counted(t.task.description, countCharacters(draft.description), TASK_LIMITS.description, true)}
      <textarea name="description" .value=${draft.description} ?readonly=${off} @input=${(event: Event) => write({ description: value(event) })}></textarea>
      <span class="how">${t.task.descriptionHow}</span></label>
  </div>`;
}

const WORDS: Readonly<Record<Language, { transfer: string; sms: string }>> = {
  fr: { transfer: 'Transférer l’appel', sms: 'Envoyer le texto' },
  en: { transfer: 'Transfer the call', sms: 'Send the text' },
};

/** The menu of texts and transfers; `put` gets the link, in the language that the instructions are in. */
export function actionsMenu(
  { destinations, texts }: Pick<Profile, 'destinations' | 'texts'>,
  language: Language,
  put: (link: string) => void,
): TemplateResult {
  const link = (action: 'sms' | 'transfer', id: string) => () =>
    put(`[${WORDS[language][action]}](action:${action}/${id})`);
  return menu(
    t.task.action,
    html`${icon('add')}${t.task.action}`,
    [
      { label: t.task.textWith, group: true },
      ...texts.map(({ id }) => ({ label: id, run: link('sms', id) })),
      ...(texts.length === 0 ? [{ label: t.task.noTexts }] : []),
      { label: t.task.transferTo, group: true },
      ...destinations.map(({ id, name }) => ({ label: name, run: link('transfer', id) })),
      ...(destinations.length === 0 ? [{ label: t.task.noDestinations }] : []),
    ],
    'small',
  );
}
