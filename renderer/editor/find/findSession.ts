import type { Editor } from '@tiptap/core'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { findInText } from '../../../src/article/find/findInText.ts'
import { patternOf } from '../../../src/article/find/matchPattern.ts'
import { EMPTY_QUERY, type SearchQuery } from '../../../src/article/find/searchQuery.ts'
import { textBlocks } from '../../../src/article/find/textBlocks.ts'
import { leafOf, onLeafTurned } from '../leaf.ts'
import { askPattern } from './askPattern.ts'
import { MOST_FOUND, type FindView } from './findView.ts'
import type { FoundPlace } from './foundPlace.ts'
import { markFound, unmarkFound } from './markFound.ts'
import { scrollToPlace } from '../typing/scrollToPlace.ts'
import { stayInView } from '../typing/stayInView.ts'
import { replaceFound } from './replaceFound.ts'

/** Finding and replacing in one paper. */
export interface FindSession {
  readonly get: () => FindView
  readonly subscribe: (listener: () => void) => () => void
  /** Opens the bar; what is selected within a block is looked for. */
  readonly open: (mode: 'find' | 'replace') => void
  /** Closes it; the place found stays selected. */
  readonly close: () => void
  readonly ask: (change: Partial<SearchQuery>) => void
  readonly setReplacement: (text: string) => void
  readonly setInSelection: (wanted: boolean) => void
  /** Goes to the next place (1) or the one before (-1), round the end. */
  readonly go: (direction: 1 | -1) => void
  /** Replaces the place the cursor is at, and goes on to the next; goes there first where it is at none. */
  readonly replace: () => void
  readonly replaceAll: () => void
}

/** Milliseconds the text rests before it is looked through again. */
const REST = 200
/** Longer selections are taken for the field of search, not for what is sought. */
const LONGEST = 200

const sessions = new WeakMap<object, FindSession>()

/** The session of the article on an editor; made at the first call. */
export function findSessionOf(editor: Editor): FindSession {
  const known = sessions.get(leafOf(editor)) ?? createFindSession(editor)
  sessions.set(leafOf(editor), known)
  return known
}

function createFindSession(editor: Editor): FindSession {
  const listeners = new Set<() => void>()
  let view: FindView = {
    ...{ mode: 'closed', query: EMPTY_QUERY, replacement: '', inSelection: false },
    ...{ count: 0, at: 0, trouble: null, replaced: null },
  }
  let places: readonly FoundPlace[] = []
  let scope: { from: number; to: number } | null = null
  let stale = false
  let rest: ReturnType<typeof setTimeout> | undefined
  let frame = 0
  let running = new AbortController()

  function show(change: Partial<FindView>): void {
    view = { ...view, ...change }
    for (const listener of listeners) listener()
  }

  function mark(): void {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      if (!editor.isDestroyed && view.mode !== 'closed') markFound(editor.view, places, view.at - 1)
    })
  }

  function found(next: readonly FoundPlace[], trouble: FindView['trouble']): void {
    places = next
    stale = false
    show({ count: next.length, at: placeOfSelection() + 1, trouble })
    mark()
  }

  function placeOfSelection(): number {
    const { from, to } = editor.state.selection
    return places.findIndex((place) => place.from === from && place.to === to)
  }

  async function search(): Promise<void> {
    clearTimeout(rest)
    running.abort()
    running = new AbortController()
    const { query } = view
    const blocks = textBlocks(editor.state.doc)
    if (!query.isPattern) {
      found(
        within(blocks.flatMap(({ text, at }) => findInText(text, query).map((range) => shifted(range, at, [])))),
        null,
      )
      return
    }
    if (query.text === '' || patternOf(query) === null) return found([], query.text === '' ? null : 'pattern')
    const { signal } = running
    const { doc } = editor.state
    const texts = blocks.map(({ text }) => text)
    const answer = await askPattern({ query, texts, most: MOST_FOUND }, signal)
    if (signal.aborted || editor.isDestroyed) return
    // Written on meanwhile: the places are no longer those.
    if (editor.state.doc !== doc) return void search()
    if (answer === null) return found([], 'slow')
    found(
      within(
        answer.flatMap((ranges, index) => ranges.map((each) => shifted(each, blocks[index]?.at ?? 0, each.groups))),
      ),
      null,
    )
  }

  function within(all: readonly FoundPlace[]): readonly FoundPlace[] {
    const field = view.inSelection ? scope : null
    const inside = field === null ? all : all.filter(({ from, to }) => from >= field.from && to <= field.to)
    return inside.slice(0, MOST_FOUND)
  }

  function hear({ transaction }: { transaction: Transaction }): void {
    if (transaction.docChanged) {
      stale = true
      if (scope !== null)
        scope = { from: transaction.mapping.map(scope.from, -1), to: transaction.mapping.map(scope.to, 1) }
      clearTimeout(rest)
      rest = setTimeout(() => void search(), REST)
    } else if (transaction.selectionSet && !stale && placeOfSelection() + 1 !== view.at) {
      show({ at: placeOfSelection() + 1 })
      mark()
    }
  }

  function select(index: number): void {
    const place = places[index]
    if (place === undefined) return
    const { state, view: screen } = editor
    const selection = TextSelection.create(state.doc, place.from, place.to)
    screen.dispatch(state.tr.setSelection(selection))
    // Where it is on screen already, all around it has its height.
    if (scrollToPlace(screen, place.from) !== 0) stayInView(screen, () => place.from)
    show({ at: index + 1 })
    mark()
  }

  /** Places that the text has moved away from are found anew before anything is done with them. */
  function fresh(): boolean {
    if (stale) void search()
    return !stale && places.length > 0
  }

  function go(direction: 1 | -1): void {
    if (!fresh()) return
    const { from, to } = editor.state.selection
    const next =
      direction === 1
        ? places.findIndex((place) => place.from >= (view.at > 0 ? to : from))
        : places.findLastIndex((place) => place.to <= from)
    select(next >= 0 ? next : direction === 1 ? 0 : places.length - 1)
  }

  const scroll = () => mark()

  const session: FindSession = {
    get: () => view,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    open(mode) {
      const { selection, doc } = editor.state
      const selected = selection.empty ? '' : doc.textBetween(selection.from, selection.to, '\n')
      const isWord = selected !== '' && selected.length <= LONGEST && !selected.includes('\n')
      if (view.mode === 'closed') {
        editor.on('transaction', hear)
        window.addEventListener('scroll', scroll, { capture: true, passive: true })
        window.addEventListener('resize', scroll)
      }
      const isField = selected !== '' && !isWord
      scope = isField ? { from: selection.from, to: selection.to } : null
      const query = isWord && !view.query.isPattern ? { ...view.query, text: selected } : view.query
      show({ mode, query, inSelection: isField, replaced: null })
      void search()
    },
    close() {
      if (view.mode === 'closed') return
      running.abort()
      clearTimeout(rest)
      cancelAnimationFrame(frame)
      editor.off('transaction', hear)
      window.removeEventListener('scroll', scroll, { capture: true })
      window.removeEventListener('resize', scroll)
      places = []
      show({ mode: 'closed', count: 0, at: 0, trouble: null, replaced: null })
      unmarkFound()
    },
    ask(change) {
      show({ query: { ...view.query, ...change }, replaced: null })
      void search()
    },
    setReplacement: (replacement) => show({ replacement }),
    setInSelection(wanted) {
      const { from, to, empty } = editor.state.selection
      if (wanted && !empty) scope = { from, to }
      show({ inSelection: wanted && scope !== null })
      void search()
    },
    go,
    replace() {
      if (!editor.isEditable || !fresh()) return
      if (view.at === 0) return go(1)
      const place = places[view.at - 1]
      if (place === undefined) return
      editor.view.dispatch(replaceFound(editor.state, [place], view.replacement))
      // Patterns are looked for elsewhere: the next place is gone to when it is known.
      void search().then(() => go(1))
    },
    replaceAll() {
      if (!editor.isEditable || !fresh()) return
      const count = places.length
      editor.view.dispatch(replaceFound(editor.state, places, view.replacement))
      show({ replaced: count })
      void search()
    },
  }
  const stop = onLeafTurned(editor, () => {
    stop()
    session.close()
  })
  return session
}

function shifted({ from, to }: { from: number; to: number }, at: number, groups: readonly string[]): FoundPlace {
  return { from: from + at, to: to + at, groups }
}
