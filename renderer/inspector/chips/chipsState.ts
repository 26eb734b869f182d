import { moveItem } from './moveItem.ts'
import { splitPasted, splitTyped } from './splitList.ts'

/**
 * A list being edited: its chips, and the text in the input. The text already counts as an item of the article, so that nothing typed is ever
 * only on screen; `settled` is that text without what an input method is composing.
 */
export interface ChipsState {
  readonly items: readonly string[]
  readonly draft: string
  readonly settled: string
  /** where the text belongs among the chips */
  readonly at: number
}

/** What happens to a list. */
export type ChipsEvent =
  | { readonly kind: 'typed'; readonly text: string; readonly composing: boolean }
  | { readonly kind: 'pasted'; readonly text: string; readonly path: boolean }
  /** Enter, a chosen suggestion, or the focus leaves: the text becomes a chip */
  | { readonly kind: 'added'; readonly text: string }
  | { readonly kind: 'removed'; readonly index: number }
  | { readonly kind: 'moved'; readonly from: number; readonly to: number }
  /** a chip goes back into the input, to be typed on */
  | { readonly kind: 'taken'; readonly index: number }
  /** the article's list changed by another way */
  | { readonly kind: 'replaced'; readonly items: readonly string[] }

/** The state of a list as the article holds it. */
export function startChips(items: readonly string[]): ChipsState {
  return { items, draft: '', settled: '', at: items.length }
}

/** The list that the article is to hold. */
export function chipsValue({ items, settled, at }: ChipsState): readonly string[] {
  return insert(items, at, [settled.trim()])
}

/** The one table of what may happen to a list. */
export function chipsStep(state: ChipsState, event: ChipsEvent): ChipsState {
  switch (event.kind) {
    case 'typed':
      return typed(state, event.text, event.composing)
    case 'pasted':
      return add(state, [state.draft.trim(), ...splitPasted(event.text, event.path)], '')
    case 'added':
      return add(state, [event.text.trim()], '')
    case 'removed': {
      const items = state.items.filter((_, index) => index !== event.index)
      return { ...state, items, at: state.at > event.index ? state.at - 1 : state.at }
    }
    case 'moved':
      return { ...state, items: moveItem(state.items, event.from, event.to) }
    case 'taken': {
      const kept = add(state, [state.draft.trim()], '')
      const index = kept.items.indexOf(state.items[event.index] ?? '')
      const text = kept.items[index]
      if (text === undefined) return state
      const items = kept.items.filter((item) => item !== text)
      return { items, draft: text, settled: text, at: index }
    }
    case 'replaced':
      return startChips(event.items)
  }
}

function typed(state: ChipsState, text: string, composing: boolean): ChipsState {
  if (composing) return { ...state, draft: text }
  const { items, rest } = splitTyped(text)
  if (items.length === 0 && rest === text) return { ...state, draft: text, settled: text }
  return add(state, items, rest.trimStart())
}

/** Puts texts in as chips where the input's text belongs, and leaves `rest` in the input. */
function add(state: ChipsState, texts: readonly string[], rest: string): ChipsState {
  const items = insert(state.items, state.at, texts)
  const at = state.at + items.length - state.items.length
  return { items, draft: rest, settled: rest, at: rest === '' ? items.length : at }
}

/** A list holds each item once. */
function insert(items: readonly string[], at: number, texts: readonly string[]): readonly string[] {
  const fresh = [...new Set(texts)].filter((text) => text !== '' && !items.includes(text))
  return fresh.length === 0 ? items : [...items.slice(0, at), ...fresh, ...items.slice(at)]
}
