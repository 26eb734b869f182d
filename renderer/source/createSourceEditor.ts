import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { html } from '@codemirror/lang-html'
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { EditorState } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { sourcePhrases } from './sourcePhrases.ts'
import type { Language } from '../../src/base/language.ts'

/** How a source is shown. */
export interface SourceEditorOptions {
  readonly text: string
  /** what screen readers call it */
  readonly label: string
  readonly language: Language
  readonly isReadOnly: boolean
  readonly onChange: (text: string) => void
}

/** The colours are the desk's own, so that both themes hold. */
const COLOURS = HighlightStyle.define([
  { tag: [tags.tagName, tags.angleBracket], color: 'var(--accent)' },
  { tag: tags.attributeName, color: 'var(--jade)' },
  { tag: tags.attributeValue, color: 'var(--amber)' },
  { tag: [tags.comment, tags.processingInstruction, tags.documentMeta], color: 'var(--ink-faint)' },
  { tag: tags.invalid, color: 'var(--cinnabar)' },
])

const LOOKS = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--paper)', fontSize: '13px' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', lineHeight: '1.7' },
  '.cm-content': { padding: '8px 0', caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--panel)', color: 'var(--ink-faint)', borderRight: '1px solid var(--line)' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--panel)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--selection)',
  },
  '.cm-panels.cm-panels-top': {
    backgroundColor: 'var(--panel)',
    color: 'var(--ink)',
    borderBottom: '1px solid var(--line)',
  },
  '.cm-panel.cm-search': {
    padding: '8px 32px 8px 12px',
    fontFamily: 'var(--font-ui)',
    fontSize: 'var(--size)',
  },
  '.cm-panel.cm-search label': { fontSize: 'var(--size)' },
  '.cm-panel.cm-search [name=close]': { top: '8px', right: '8px', fontSize: '18px', color: 'var(--ink-soft)' },
  '.cm-textfield, .cm-button': {
    height: '26px',
    boxSizing: 'border-box',
    border: '1px solid var(--line)',
    borderRadius: 'var(--radius-small)',
    backgroundImage: 'none',
    backgroundColor: 'var(--raised)',
    color: 'var(--ink)',
    fontSize: 'var(--size)',
  },
  '.cm-textfield': { minWidth: '180px', padding: '0 8px' },
  '.cm-button:active': { backgroundImage: 'none' },
  '.cm-searchMatch': { backgroundColor: 'var(--found)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--found-current)', color: 'var(--on-found-current)' },
  '.cm-selectionMatch': { backgroundColor: 'var(--accent-soft)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--accent-soft)' },
})

/**
 * Makes the editor of a source in an element: lines are numbered and wrapped, tags are coloured, Ctrl/⌘ F finds and replaces. Tab leaves it, as it
 * leaves any field.
 */
export function createSourceEditor(parent: HTMLElement, options: SourceEditorOptions): EditorView {
  const { text, label, language, isReadOnly, onChange } = options
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        highlightSelectionMatches(),
        bracketMatching(),
        html({ autoCloseTags: false }),
        syntaxHighlighting(COLOURS),
        LOOKS,
        search({ top: true }),
        keymap.of([...searchKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label }),
        EditorState.readOnly.of(isReadOnly),
        EditorState.phrases.of(sourcePhrases(language)),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString())
        }),
      ],
    }),
  })
}
