import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import type { Alignment } from '../../../src/article/document/alignment.ts'
import type { FIGURE_ALIGNMENTS } from '../../../src/article/document/nodes/figure.ts'
import { takesList, takesStyle, takesWrap } from '../blocks/takesBlocks.ts'

/** What is a caption: of a picture, of a group of them, of a table. */
export type CaptionName = 'figure' | 'groupCaption' | 'tableCaption'

const CAPTIONS: ReadonlySet<string> = new Set<CaptionName>(['figure', 'groupCaption', 'tableCaption'])

/** What kind of block the cursor stands in. */
export interface BlockSnapshot {
  readonly [key: string]: string | boolean
  readonly style: 'paragraph' | 'heading2' | 'heading3' | 'heading4' | CaptionName | 'other'
  readonly align: Alignment
  readonly indented: boolean
  readonly bulletList: boolean
  readonly orderedList: boolean
  readonly blockquote: boolean
  readonly table: boolean
  /** whether the tools of style, of lists, of quotations and boxes can do something here */
  readonly takesStyle: boolean
  readonly takesList: boolean
  readonly takesWrap: boolean
}

/** Reads the block around the start of the selection for the toolbar. */
export function readBlock(state: EditorState): BlockSnapshot {
  const { $from } = state.selection
  const { parent } = $from
  const around = new Set<string>()
  let list = ''
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { name } = $from.node(depth).type
    around.add(name)
    if (list === '' && name.endsWith('List')) list = name
  }
  return {
    style: styleOf(parent.type.name, parent.attrs.level),
    align: alignmentOf(parent),
    indented: parent.attrs.indent === 2,
    bulletList: list === 'bulletList',
    orderedList: list === 'orderedList',
    blockquote: around.has('blockquote'),
    table: around.has('table'),
    takesStyle: takesStyle(state),
    takesList: takesList(state),
    takesWrap: takesWrap(state),
  }
}

/** The alignment that puts a picture on the side where it is. */
const FIGURE_SIDE: Readonly<Record<(typeof FIGURE_ALIGNMENTS)[number], Alignment>> = {
  left: 'start',
  center: 'center',
  right: 'end',
}

/** A picture, whose caption the cursor may stand in, is on a side; other blocks are aligned. */
function alignmentOf({ type, attrs }: Node): Alignment {
  if (type.name === 'figure') return FIGURE_SIDE[attrs.align as (typeof FIGURE_ALIGNMENTS)[number]]
  return (attrs.align as Alignment | undefined) ?? 'start'
}

function styleOf(name: string, level: unknown): BlockSnapshot['style'] {
  if (name === 'heading') return `heading${level as 2 | 3 | 4}`
  if (name === 'paragraph') return name
  return CAPTIONS.has(name) ? (name as CaptionName) : 'other'
}
