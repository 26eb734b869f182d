import type { Mark, Node } from '@tiptap/pm/model'
import { EditorState, NodeSelection, TextSelection, type Command } from '@tiptap/pm/state'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'

const { nodes } = articleSchema

/** Builders of small bodies. */
export function doc(...blocks: readonly Node[]): Node {
  return nodes.doc.createChecked(null, blocks)
}
export function p(text = '', attrs: Record<string, unknown> = {}, marks: readonly Mark[] = []): Node {
  return nodes.paragraph.createChecked(attrs, text === '' ? null : articleSchema.text(text, marks))
}
export function h(level: number, text: string, align = 'start'): Node {
  return nodes.heading.createChecked({ level, align }, articleSchema.text(text))
}
export function fig(attrs: Record<string, unknown> = {}, caption = ''): Node {
  return nodes.figure.createChecked(attrs, caption === '' ? null : articleSchema.text(caption))
}
export function group(...figures: readonly Node[]): Node {
  return nodes.figureGroup.createChecked(null, figures)
}
export function list(...items: readonly (readonly Node[])[]): Node {
  return nodes.bulletList.createChecked(
    null,
    items.map((item) => nodes.listItem.createChecked(null, item)),
  )
}
export function table(...rows: readonly (readonly string[])[]): Node {
  const cells = (row: readonly string[]) => row.map((text) => nodes.tableCell.createChecked(null, p(text)))
  return nodes.table.createChecked(
    null,
    rows.map((row) => nodes.tableRow.createChecked(null, cells(row))),
  )
}

/** Where a text starts in a body. */
export function find(body: Node, text: string): number {
  let found = -1
  body.descendants((node, pos) => {
    const index = node.text?.indexOf(text) ?? -1
    if (found < 0 && index >= 0) found = pos + index
    return found < 0
  })
  if (found < 0) throw new Error(`no ${text}`)
  return found
}

/** A state with the words from `first` to the end of `last` selected; the cursor before `first` where `last` is not given. */
export function selecting(body: Node, first: string, last?: string): EditorState {
  const from = find(body, first)
  return at(body, from, last === undefined ? from : find(body, last) + last.length)
}

/** A state with a selection by positions. */
export function at(body: Node, from: number, to = from): EditorState {
  return EditorState.create({ doc: body, selection: TextSelection.create(body, from, to) })
}

/** A state with a block selected. */
export function holding(body: Node, pos: number): EditorState {
  return EditorState.create({ doc: body, selection: NodeSelection.create(body, pos) })
}

/** The state after a command; null where it does not apply. */
export function after(state: EditorState, command: Command): EditorState | null {
  let next: EditorState | null = null
  const applies = command(state, (tr) => {
    tr.doc.check()
    next = state.apply(tr)
  })
  return applies ? (next ?? state) : null
}
