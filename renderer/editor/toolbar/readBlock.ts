import type { EditorState } from '@tiptap/pm/state'
import type { Alignment } from '../../../src/article/document/alignment.ts'

/** What kind of block the cursor stands in. */
export interface BlockSnapshot {
  readonly [key: string]: string | boolean
  readonly style: 'paragraph' | 'heading2' | 'heading3' | 'heading4' | 'figure' | 'other'
  readonly align: Alignment
  readonly indented: boolean
  readonly bulletList: boolean
  readonly orderedList: boolean
  readonly blockquote: boolean
  readonly table: boolean
}

/** Reads the block around the start of the selection for the toolbar. */
export function readBlock({ selection }: EditorState): BlockSnapshot {
  const { $from } = selection
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
    align: (parent.attrs.align as Alignment | undefined) ?? 'start',
    indented: parent.attrs.indent === 2,
    bulletList: list === 'bulletList',
    orderedList: list === 'orderedList',
    blockquote: around.has('blockquote'),
    table: around.has('table'),
  }
}

function styleOf(name: string, level: unknown): BlockSnapshot['style'] {
  if (name === 'heading') return `heading${level as 2 | 3 | 4}`
  return name === 'paragraph' || name === 'figure' ? name : 'other'
}
