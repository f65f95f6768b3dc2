/** `<carillon-instructions>`: CodeMirror over a task's instructions, with actions as chips and places lit from outside. */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { Compartment, EditorState, Prec, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  keymap,
  MatchDecorator,
  placeholder,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view';
import { css, LitElement, type PropertyValues } from 'lit';
import { icon } from '../parts/icon.ts';

/** A range of the text that is lit, and how. */
export interface Mark {
  from: number;
  to: number;
  kind: 'lit' | 'lit-chip' | 'error' | 'warning' | 'info';
}

class Chip extends WidgetType {
  readonly label: string;
  readonly action: string;
  readonly target: string;

  constructor(label: string, action: string, target: string) {
    super();
    this.label = label;
    this.action = action;
    this.target = target;
  }
  override eq(other: Chip): boolean {
    return other.label === this.label && other.action === this.action && other.target === this.target;
  }
  override toDOM(): HTMLElement {
    const chip = document.createElement('span');
    chip.className = 'chip';
    const target = document.createElement('span');
    target.className = 'target';
    target.textContent = this.target;
    chip.append(icon(this.action === 'sms' ? 'sms' : 'transfer'), ` ${this.label} `, target);
    return chip;
  }
  override ignoreEvent(): boolean {
    return false;
  }
}

const chipMatcher = new MatchDecorator({
  regexp: /\[([^[\]\n]{1,200})\]\(action:(sms|transfer)(?:\/([^)\s]{1,120}))?\)/g,
  decoration: ([, label = '', action = '', target = '']) =>
    Decoration.replace({ widget: new Chip(label, action, target) }),
});
const chips = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = chipMatcher.createDeco(view);
    }
    update(update: ViewUpdate): void {
      this.decorations = chipMatcher.updateDeco(update, this.decorations);
    }
  },
  {
    decorations: (plugin) => plugin.decorations,
    provide: (plugin) =>
      EditorView.atomicRanges.of((view) => view.plugin(plugin)?.decorations ?? Decoration.none),
  },
);

const setMarks = StateEffect.define<readonly Mark[]>();
const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(set, transaction) {
    let next = set.map(transaction.changes);
    for (const effect of transaction.effects)
      if (effect.is(setMarks)) {
        const end = transaction.newDoc.length;
        next = Decoration.set(
          effect.value
            .filter(({ from, to }) => from < to && to <= end)
            .map(({ from, to, kind }) =>
              // A chip stands in place of its text, where no mark shows: its line tells it.
              kind === 'lit-chip'
                ? Decoration.line({ class: kind }).range(transaction.newDoc.lineAt(from).from)
                : Decoration.mark({ class: kind }).range(from, to),
            ),
          true,
        );
      }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

export class InstructionsEditor extends LitElement {
  static override properties = {
    value: { attribute: false },
    marks: { attribute: false },
    label: {},
    hint: {},
    readonly: { type: Boolean },
  };
  static override styles = css`
    :host { display: block; border: 1px solid color-mix(in srgb, var(--soft) 70%, transparent); border-radius: 10px; background: var(--surface); overflow: clip; }
    :host(:focus-within) { outline: 3px solid var(--accent); outline-offset: 2px; }
    .chip { display: inline-flex; gap: 0.35em; align-items: center; background: var(--accent-soft); color: var(--accent); border-radius: 8px; padding: 0 0.5em; font-size: 0.92em; font-weight: 560; }
    .chip .icon { width: 1em; height: 1em; }
    .chip .target { font-weight: 400; }
    .lit-chip .chip { box-shadow: 0 0 0 2px var(--accent); }
    .lit { background: var(--accent-soft); box-shadow: 0 0 0 2px var(--accent-soft); border-radius: 3px; }
    .error { text-decoration: underline wavy var(--danger) 1.5px; text-underline-offset: 3px; }
    .warning { text-decoration: underline wavy var(--warn) 1.5px; text-underline-offset: 3px; }
    .info { text-decoration: underline dotted var(--soft) 1.5px; text-underline-offset: 3px; }
  `;
  declare value: string;
  declare marks: readonly Mark[];
  declare label: string;
  declare hint: string;
  declare readonly: boolean;
  #view: EditorView | null = null;
  readonly #editable = new Compartment();

  constructor() {
    super();
    this.value = '';
    this.marks = [];
    this.label = '';
    this.hint = '';
    this.readonly = false;
  }

  override firstUpdated(): void {
    const root = this.shadowRoot;
    if (root === null) return;
    this.#view = new EditorView({
      root,
      parent: root as unknown as Element,
      state: this.#state(this.value),
    });
  }

  #state(doc: string): EditorState {
    return EditorState.create({
      doc,
      extensions: [
        // The text is kept to the byte: what ends its lines is not ours to choose.
        EditorState.lineSeparator.of('\n'),
        EditorView.clipboardInputFilter.of((text) =>
          text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll('\0', ''),
        ),
        history(),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': this.label, spellcheck: 'true' }),
        placeholder(this.hint),
        this.#editable.of([EditorState.readOnly.of(this.readonly), EditorView.editable.of(!this.readonly)]),
        chips,
        Prec.low(marks),
        EditorView.theme({
          '&': { fontSize: '1rem', minHeight: '18rem' },
          '&.cm-focused': { outline: 'none' },
          '.cm-scroller': { fontFamily: 'inherit', lineHeight: '1.65' },
          '.cm-content': { padding: '0.75rem 0', caretColor: 'var(--text)' },
          '.cm-line': { padding: '0 0.9rem' },
          '.cm-placeholder': { color: 'var(--soft)' },
        }),
        EditorView.updateListener.of((update) => {
          if (!update.docChanged) return;
          this.value = update.state.sliceDoc();
          this.dispatchEvent(new CustomEvent('carillon-input', { detail: this.value }));
        }),
        EditorView.domEventHandlers({
          mousemove: (event, view) => {
            this.dispatchEvent(
              new CustomEvent('carillon-point', {
                detail: view.posAtCoords({ x: event.clientX, y: event.clientY }),
              }),
            );
          },
          mouseleave: () => {
            this.dispatchEvent(new CustomEvent('carillon-point', { detail: null }));
          },
        }),
      ],
    });
  }

  override updated(changed: PropertyValues<this>): void {
    const view = this.#view;
    if (view === null) return;
    const replaced = changed.has('value') && view.state.sliceDoc() !== this.value;
    if (replaced) view.setState(this.#state(this.value));
    if (changed.has('readonly'))
      view.dispatch({
        effects: this.#editable.reconfigure([
          EditorState.readOnly.of(this.readonly),
          EditorView.editable.of(!this.readonly),
        ]),
      });
    if (changed.has('marks') || replaced) view.dispatch({ effects: setMarks.of(this.marks) });
  }

  /** Writes `text` over a range, or where the caret is; it can be undone as any typing. */
  write(text: string, range?: { from: number; to: number }): void {
    const view = this.#view;
    if (view === null) return;
    const { from, to } = range ?? view.state.selection.main;
    view.dispatch({
      changes: { from, to, insert: text },
      selection: { anchor: from + text.length },
      scrollIntoView: true,
      userEvent: 'input',
    });
    view.focus();
  }

  /** Shows a range, and selects it. */
  show(from: number, to: number): void {
    const view = this.#view;
    const end = view?.state.doc.length ?? 0;
    view?.dispatch({
      selection: { anchor: Math.min(from, end), head: Math.min(to, end) },
      effects: EditorView.scrollIntoView(Math.min(from, end), { y: 'center' }),
    });
    view?.focus();
  }

  /** Brings a range into sight without the caret. */
  reveal(from: number): void {
    const view = this.#view;
    if (view !== null && from <= view.state.doc.length)
      view.dispatch({ effects: EditorView.scrollIntoView(from, { y: 'nearest' }) });
  }
}

customElements.define('carillon-instructions', InstructionsEditor);
