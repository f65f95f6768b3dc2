/** Where calls are transferred, and what is heard when nobody answers there. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Destination } from '../../agent/business/business.ts';
import { icon } from '../parts/icon.ts';
import { t } from '../words/index.ts';
import { type Change, changed, type Edit, inLanguage, textOf, withWords } from './edit.ts';
import { weekEditor } from './week-editor.ts';
import '../parts/listen-button.ts';
import './voicemail-recorder.ts';

const KINDS = ['phone', 'sip', 'desk'] as const;
const WAYS = ['bridge', 'refer'] as const;
const RING = 25;

export function destinationsSection(edit: Edit): TemplateResult {
  const { destinations } = edit.profile;
  const add = () => {
    const taken = new Set(destinations.map(({ id }) => id));
    let count = destinations.length + 1;
    while (taken.has(`destination-${count}`)) count++;
    const fresh: Destination = {
      id: `destination-${count}`,
      name: t.business.destination,
      kind: 'phone',
      address: '',
      by: 'bridge',
      ring: RING,
      voicemail: {},
      recording: {},
    };
    edit.change({ destinations: [...destinations, fresh] });
  };
  return html`<section class="card stack" aria-labelledby="destinations-title"><h2 id="destinations-title">${t.business.destinations}</h2>
    ${destinations.length === 0 ? html`<p class="soft">${t.business.noDestinations}</p>` : nothing}
    ${destinations.map((one) => destination(edit, one))}
    <div><button type="button" @click=${add}>${icon('add')}${t.business.addDestination}</button></div></section>`;
}

function destination({ profile, change }: Edit, one: Destination): TemplateResult {
  const { destinations, languages } = profile;
  const write = (written: Change<Destination>) =>
    change({ destinations: destinations.map((other) => (other === one ? changed(one, written) : other)) });
  const remove = () => change({ destinations: destinations.filter((other) => other !== one) });
  return html`<fieldset class="stack plain"><legend class="row"><code>${one.id}</code></legend><div class="grid2">
    <label class="field"><span class="label">${t.business.name}</span><input required .value=${one.name} @input=${(event: Event) => write({ name: textOf(event) })} /></label>
    <label class="field"><span class="label">${t.business.kind}</span><select @change=${(event: Event) => write({ kind: KINDS.find((kind) => kind === textOf(event)) ?? 'phone', address: '' })}>
      ${KINDS.map((kind) => html`<option value=${kind} ?selected=${kind === one.kind}>${t.business.kinds[kind]}</option>`)}</select></label>
    ${one.kind === 'desk' ? nothing : reach(one, write)}
    <label class="field"><span class="label">${t.business.ring}</span><input type="number" min="5" max="120" required .value=${String(one.ring)} @change=${(event: Event) => write({ ring: Number(textOf(event)) })} /></label>
    <label class="field"><span class="label">${t.business.reachable}</span><select @change=${(event: Event) => write({ hours: textOf(event) === 'always' ? undefined : (profile.hours ?? {}) })}>
      <option value="always" ?selected=${one.hours === undefined}>${t.business.always}</option><option value="hours" ?selected=${one.hours !== undefined}>${t.business.itsHours}</option></select></label></div>
    ${
      one.hours === undefined
        ? nothing
        : html`${weekEditor(one.hours, (hours) => write({ hours }))}
      ${profile.hours === undefined ? nothing : html`<div><button type="button" class="small" @click=${() => write({ hours: profile.hours })}>${t.business.ourHours}</button></div>`}`
    }
    <p class="how">${t.business.voicemailHow}</p><div class="grid2">${languages.map((language) => {
      const label = t.business.voicemail(inLanguage(language));
      const words = one.voicemail[language] ?? '';
      return html`<div class="field"><label class="field"><span class="label">${label}</span>
          <textarea lang=${language} .value=${words} @input=${(event: Event) => write({ voicemail: withWords(one.voicemail, language, textOf(event)) })}></textarea></label>
        <div><carillon-listen .business=${profile.id} .text=${words} lang=${language} .voice=${profile.voice[language] ?? null} .what=${`${label}, ${one.name}`}></carillon-listen></div>
        <carillon-voicemail .business=${profile.id} .place=${`${one.id} ${language}`} .sound=${one.recording[language] ?? null} .what=${`${label}, ${one.name}`} @recorded=${(event: CustomEvent<string | null>) => write({ recording: withWords(one.recording, language, event.detail ?? '') })}></carillon-voicemail></div>`;
    })}</div>
    <div><button type="button" class="small danger" @click=${remove}>${icon('delete')}${t.business.remove(one.name)}</button></div></fieldset>`;
}

function reach(one: Destination, write: (written: Change<Destination>) => void): TemplateResult {
  const field =
    one.kind === 'phone'
      ? html`<input type="tel" required pattern="\\+?[0-9 \\(\\)\\-]{5,20}" placeholder="+14185550142" .value=${one.address} @input=${(event: Event) => write({ address: textOf(event).trim() })} />`
      : html`<input required pattern="sips?:.+" placeholder="sip:accueil@example.com" .value=${one.address} @input=${(event: Event) => write({ address: textOf(event).trim() })} />`;
  return html`<label class="field"><span class="label">${one.kind === 'phone' ? t.business.address : t.business.sipAddress}</span>${field}</label>
    <label class="field"><span class="label">${t.business.by}</span><select @change=${(event: Event) => write({ by: textOf(event) === 'refer' ? 'refer' : 'bridge' })}>
      ${WAYS.map((by) => html`<option value=${by} ?selected=${one.by === by}>${t.business.ways[by]}</option>`)}</select><span class="how">${t.business.byHow}</span></label>`;
}
