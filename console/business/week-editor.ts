/** Hours by weekday, as a person writes them: none for a day that is closed, several where there is a pause. */
import { html, nothing, type TemplateResult } from 'lit';
import { type Hours, WEEKDAYS } from '../../agent/business/business.ts';
import { HOURS_WORDS } from '../../agent/business/hours/words/index.ts';
import { icon } from '../parts/icon.ts';
import { t } from '../words/index.ts';
import { isChecked, textOf } from './edit.ts';

export type Range = NonNullable<Hours[keyof Hours]>[number];
type Day = (typeof WEEKDAYS)[number];
const USUAL: Range = { from: '09:00', to: '17:00' };
const AFTER: Range = { from: '13:00', to: '17:00' };

/** The week; `write` is given the hours as they are then. */
export function weekEditor(hours: Hours, write: (hours: Hours) => void): TemplateResult {
  const day = (one: Day, ranges: Range[]) => write({ ...hours, [one]: ranges });
  const monday = hours.mon ?? [];
  const same = (): void =>
    write({ ...hours, ...Object.fromEntries(['tue', 'wed', 'thu', 'fri'].map((one) => [one, monday])) });
  return html`<div class="week">${WEEKDAYS.map((one) => {
    const ranges = hours[one] ?? [];
    const name = nameOf(one);
    return html`<div class="day"><label class="row"><input type="checkbox" aria-label=${t.business.open(name)} .checked=${ranges.length > 0}
        @change=${(event: Event) => day(one, isChecked(event) ? [USUAL] : [])} /><span>${name}</span></label>
      <div class="stack tight">${ranges.length === 0 ? html`<span class="soft">${t.business.closed}</span>` : nothing}
        ${rangesEditor(name, ranges, (changed) => day(one, changed))}</div></div>`;
  })}</div>
  ${monday.length === 0 ? nothing : html`<div><button type="button" class="small" @click=${same}>${t.business.sameAll}</button></div>`}`;
}

/** A day’s name, as it stands alone. */
function nameOf(day: Day): string {
  const name = HOURS_WORDS[t.language].day(day);
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}

/** The hours of one day, with a button for more of them. `name`: the day, for a screen reader. */
export function rangesEditor(
  name: string,
  ranges: readonly Range[],
  write: (ranges: Range[]) => void,
): TemplateResult {
  const put = (at: number, change: Partial<Range>) =>
    write(ranges.map((one, place) => (place === at ? { ...one, ...change } : one)));
  return html`${ranges.map(
    (
      { from, to },
      at,
    ) => html`<div class="range"><input type="time" required aria-label=${t.business.from(name)} .value=${from} @change=${(event: Event) => put(at, { from: textOf(event) })} />
      <span>${t.business.until}</span>
      <input type="time" required aria-label=${t.business.to(name)} .value=${to === '24:00' ? '00:00' : to} .title=${to <= from ? t.business.rangeWrong : ''}
        aria-invalid=${to <= from ? 'true' : 'false'} @change=${(event: Event) => put(at, { to: endOf(textOf(event)) })} />
      <button type="button" class="quiet square small" aria-label=${t.business.removeRange(name)} @click=${() => write(ranges.filter((_, place) => place !== at))}>${icon('close')}</button>
      ${
        at === ranges.length - 1
          ? html`<button type="button" class="quiet square small" aria-label=${t.business.addRange(name)} @click=${() => write([...ranges, { ...AFTER, from: laterOf(to, AFTER.from) }])}>${icon('add')}</button>`
          : nothing
      }
      ${to <= from ? html`<span class="small danger-text" role="alert">${t.business.rangeWrong}</span>` : nothing}</div>`,
  )}`;
}

const laterOf = (...times: string[]): string => times.toSorted().at(-1) ?? '';

/** Midnight ends a day as `24:00`. */
function endOf(time: string): string {
  return time === '00:00' ? '24:00' : time;
}

/** Whether every range ends after it begins. */
export function isInOrder(hours: Hours | undefined): boolean {
  return Object.values(hours ?? {}).every((ranges) => (ranges ?? []).every(({ from, to }) => from < to));
}
