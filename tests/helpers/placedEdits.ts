import { joinBackward, lift, splitBlock, wrapIn } from '@tiptap/pm/commands'
import type { Node, NodeType } from '@tiptap/pm/model'
import { liftListItem, sinkListItem, splitListItem, wrapInList } from '@tiptap/pm/schema-list'
import { TextSelection, type Command, type EditorState, type Transaction } from '@tiptap/pm/state'
import { canJoin } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { articleSchema } from '../../src/article/document/articleSchema.ts'
import { isFrameName } from '../../src/article/document/marks/place.ts'

const { nodes } = articleSchema
const { blockquote, bulletList, callout, heading, listItem, orderedList, paragraph, pullQuote } = nodes

/** What a person does: `at` and `to` are parts of the body's size. */
export interface PlacedEdit {
  readonly person: 'jia' | 'yi'
  readonly act: string
  readonly at: number
  readonly to: number
}

const MOVES: Readonly<Record<string, Command>> = {
  quote: wrapIn(blockquote),
  box: wrapIn(callout),
  pull: wrapIn(pullQuote),
  bullets: wrapInList(bulletList),
  numbers: wrapInList(orderedList, { start: 3 }),
  out: lift,
  outOfList: liftListItem(listItem),
  deeper: sinkListItem(listItem),
  otherList: (state, dispatch) => {
    const $at = state.selection.$from
    for (let depth = $at.depth; depth > 0; depth -= 1) {
      const { type } = $at.node(depth)
      if (type !== bulletList && type !== orderedList) continue
      dispatch?.(state.tr.setNodeMarkup($at.before(depth), type === bulletList ? orderedList : bulletList))
      return true
    }
    return false
  },
  start: (state, dispatch) => {
    const $at = state.selection.$from
    for (let depth = $at.depth; depth > 0; depth -= 1) {
      if ($at.node(depth).type !== orderedList) continue
      dispatch?.(state.tr.setNodeAttribute($at.before(depth), 'start', 7))
      return true
    }
    return false
  },
  join: (state, dispatch) => {
    let at: number | null = null
    state.doc.descendants((node, pos, _, index) => {
      const fits = isFrameName(node.type.name) && index > 0 && canJoin(state.doc, pos)
      if (fits && state.doc.resolve(pos).nodeBefore?.type === node.type && (at === null || pos <= state.selection.from))
        at = pos
    })
    if (at === null) return false
    dispatch?.(state.tr.join(at))
    return true
  },
  headingInList: (state, dispatch) => {
    let done: EditorState = state
    const { tr } = state
    const take = (each: Transaction): void => {
      for (const step of each.steps) tr.step(step)
      done = done.apply(each)
    }
    take(ofKind(state, paragraph, {}))
    if (!wrapInList(bulletList)(done, take)) return false
    dispatch?.(tr)
    return true
  },
}

const WORDS: Readonly<Record<string, Command>> = {
  type: (state, dispatch) => {
    if (!state.selection.$from.parent.isTextblock) return false
    dispatch?.(state.tr.insertText('新', state.selection.from))
    return true
  },
  take: (state, dispatch) => {
    const { from, to, $from, $to } = state.selection
    if (from === to || !$from.sameParent($to) || !$from.parent.isTextblock) return false
    dispatch?.(state.tr.delete(from, to))
    return true
  },
  takeAcross: (state, dispatch) => {
    const { from, to, $from, $to } = state.selection
    if (from === to || !$from.parent.isTextblock || !$to.parent.isTextblock) return false
    dispatch?.(state.tr.delete(from, to))
    return true
  },
  divide: splitBlock,
  divideItem: splitListItem(listItem),
  back: (state, dispatch) => {
    const $start = state.doc.resolve(state.selection.$from.start())
    const at = state.apply(state.tr.setSelection(TextSelection.near($start)))
    return joinBackward(at, dispatch === undefined ? undefined : (tr) => dispatch(redone(state, tr)))
  },
  heading: (state, dispatch) => {
    dispatch?.(ofKind(state, heading, { level: 3 }))
    return true
  },
  rule: (state, dispatch) => {
    const { $from } = state.selection
    const index = $from.depth === 0 ? 0 : $from.index($from.depth - 1)
    if ($from.depth === 0 || !$from.node($from.depth - 1).canReplaceWith(index + 1, index + 1, nodes.horizontalRule))
      return false
    dispatch?.(state.tr.insert($from.after(), nodes.horizontalRule.create()))
    return true
  },
}

/** Texts become of another kind, with the bookmarks they have. */
function ofKind(state: EditorState, type: NodeType, attrs: object): Transaction {
  const { from, to } = state.selection
  return state.tr.setBlockType(from, to, type, ({ attrs: { bookmark } }) => ({
    ...attrs,
    bookmark: bookmark as unknown,
  }))
}

/** The same steps as a transaction of the state itself. */
function redone(state: EditorState, tr: Transaction): Transaction {
  const own = state.tr
  for (const step of tr.steps) own.step(step)
  return own
}

/** Whether an edit puts blocks elsewhere and leaves all words. */
export function isMove({ act }: PlacedEdit): boolean {
  return Object.hasOwn(MOVES, act)
}

/** Any edit: blocks put into lists, quotations and boxes and out of them, or words that come and go. */
export function arbitraryPlacedEdit(): fc.Arbitrary<PlacedEdit> {
  const part = fc.double({ min: 0, max: 1, noNaN: true })
  const act = fc.oneof(
    { arbitrary: fc.constantFrom(...Object.keys(MOVES)), weight: 2 },
    { arbitrary: fc.constantFrom(...Object.keys(WORDS)), weight: 1 },
  )
  return fc.record({ person: fc.constantFrom('jia', 'yi'), act, at: part, to: part })
}

/** The edit as a transaction of a paper; null where there is nothing to do it to. */
export function placedEditOf(state: EditorState, { act, at, to }: PlacedEdit): Transaction | null {
  const size = state.doc.content.size
  const [$a, $b] = [at, Math.min(1, at + to / 4)].map((each) => state.doc.resolve(Math.floor(each * size)))
  const selection = TextSelection.between($a!, $b!)
  if (!selection.$from.parent.inlineContent) return null
  const placed = state.apply(state.tr.setSelection(selection))
  const made: Transaction[] = []
  const command = MOVES[act] ?? WORDS[act]
  if (command?.(placed, (tr) => made.push(tr)) !== true) return null
  const [tr] = made
  return tr?.docChanged === true && isSound(tr.doc) ? redone(state, tr) : null
}

/** ProseMirror's own commands make bodies that the schema refuses out of some. */
function isSound(doc: Node): boolean {
  try {
    doc.check()
    return true
  } catch {
    return false
  }
}
