import { AllSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { ownWords, textOfCopy } from '../../../../renderer/editor/paste/copyMemory.ts'
import { handlePaste } from '../../../../renderer/editor/paste/handlePaste.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { openEditor } from '../openEditor.ts'

const NOTED = [
  { ...paragraphJson('甲'), content: [...paragraphJson('甲').content!, { type: 'footnote', attrs: { text: '注' } }] },
  paragraphJson('乙'),
]

function copied(): string {
  const { editor } = openEditor({ type: 'doc', content: NOTED })
  return textOfCopy(new AllSelection(editor.state.doc).content())
}

it('gives the words alone of what was copied here, whatever ends its lines', () => {
  const text = copied()
  expect(text).toBe('甲[1]\n乙\n[1] 注')
  expect(ownWords(text)).toBe('甲\n乙')
  expect(ownWords(text.replaceAll('\n', '\r\n'))).toBe('甲\n乙')
})

it('leaves any other text as it is', () => {
  copied()
  for (const text of ['', '甲[1]', '甲[1]\n乙\n[1] 注二', '[1] 注']) expect(ownWords(text)).toBe(text)
})

it('keeps notes of a copy until another has some', () => {
  const text = copied()
  const { editor } = openEditor({ type: 'doc', content: [paragraphJson('丙')] })
  expect(textOfCopy(new AllSelection(editor.state.doc).content())).toBe('丙')
  expect(ownWords(text)).toBe('甲\n乙')
})

it('pastes no signs of notes where the words alone are asked for', () => {
  const text = copied()
  const { editor, host } = openEditor()
  const transfer = new DataTransfer()
  transfer.setData('text/plain', text)
  expect(handlePaste(editor, host, transfer, true)).toBe(true)
  expect(editor.getText({ blockSeparator: '\n' })).toBe('甲\n乙')
})
