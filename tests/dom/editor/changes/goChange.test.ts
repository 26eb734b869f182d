import { expect, it } from 'vitest'
import { changeAtSelection, goChange, revealChange } from '../../../../renderer/editor/changes/goChange.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { changedBody } from '../../../helpers/changedBody.ts'
import { openEditor } from '../openEditor.ts'

function open() {
  const [first, second] = ['甲[+乙+]丙', '丁[-戊-]'].map((short) => changedBody(short).toJSON() as DocumentJson)
  const other = JSON.parse(JSON.stringify(second?.content).replaceAll('change0001', 'change0002')) as []
  const { editor } = openEditor({ type: 'doc', content: [...(first?.content ?? []), ...other] })
  const selected = () => editor.state.doc.textBetween(editor.state.selection.from, editor.state.selection.to)
  return { editor, selected }
}

it('goes to the next change and the one before, and begins again at the end', () => {
  const { editor, selected } = open()
  editor.commands.setTextSelection(1)
  const way = [1, 1, 1, -1, -1] as const
  const seen = way.map((step) => {
    goChange(editor, step)
    return selected()
  })
  expect(seen).toEqual(['乙', '戊', '乙', '戊', '乙'])
})

it('tells the change at the selection, and shows one by its name', () => {
  const { editor, selected } = open()
  editor.commands.setTextSelection(1)
  expect(changeAtSelection(editor)).toBeNull()
  revealChange(editor, 'change0002')
  expect(selected()).toBe('戊')
  expect(changeAtSelection(editor)?.id).toBe('change0002')
})
