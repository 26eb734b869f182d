import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import type { PaperProps } from '../../../../renderer/editor/paperProps.ts'
import { menuGroups } from '../../../../renderer/editor/menu/menuGroups.ts'
import { doc, fig, find, p, table } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

const { nodes, marks } = articleSchema
const thread = [{ by: '甲', at: '', text: '请核对' }]

/** A body with one of everything that the menu knows. */
export const POINTED: Node = doc(
  p('平常的字'),
  p('链接字', {}, [marks.link.create({ href: 'https://example.com/a', title: '' })]),
  p('批注字', {}, [marks.comment.create({ id: 'remark01', thread, state: 'open' })]),
  p('注音', {}, [marks.ruby.create({ text: 'zhù yīn' })]),
  p('改动字', {}, [marks.insertion.create({ id: 'change01', by: '乙', at: '2026-01-01T00:00:00Z' })]),
  p('书签字', { bookmark: '书签 1' }),
  nodes.paragraph.createChecked(null, [
    articleSchema.text('有注'),
    nodes.footnote.createChecked({ text: '脚注' }),
    nodes.formula.createChecked({ tex: 'x^2' }),
  ]),
  fig({ asset: 'W01.jpg' }, '图注'),
  table(['甲格', '乙格']),
  p('末尾'),
)

/** A paper with that body; `point` puts the cursor into words, or selects the first node of a type. */
export function openPointed(more: Partial<PaperProps> = {}) {
  const opened = openEditor(POINTED.toJSON() as DocumentJson, more)
  const { editor, host } = opened
  const groups = () => menuGroups(editor, host)
  const ids = () => groups().map((group) => group.map(({ id }) => id))
  const run = (id: string) =>
    groups()
      .flat()
      .find((entry) => entry.id === id)!
      .run()
  return { ...opened, groups, ids, run, point: (what: string) => point(editor, what) }
}

function point({ state, view }: Editor, what: string): void {
  let at: number | null = null
  state.doc.descendants((node, pos) => {
    if (node.type.name === what) at ??= pos
  })
  const selection =
    at === null ? TextSelection.create(state.doc, find(state.doc, what) + 1) : NodeSelection.create(state.doc, at)
  view.dispatch(state.tr.setSelection(selection))
}
