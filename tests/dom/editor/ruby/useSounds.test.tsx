import type { Editor } from '@tiptap/core'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, onTestFinished } from 'vitest'
import { PaperContext, type PaperTools } from '../../../../renderer/editor/PaperContext.ts'
import { loadPinyin } from '../../../../renderer/editor/ruby/loadPinyin.ts'
import { rubyWords } from '../../../../renderer/editor/ruby/rubyWords.ts'
import { useSounds, type Sounds } from '../../../../renderer/editor/ruby/useSounds.ts'
import type { FormDrafts } from '../../../../renderer/editor/toolbar/formDrafts.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { body } from '../bookmarks/markedBody.ts'
import { openEditor } from '../openEditor.ts'

/** Opens the form for words of a paper, once pinyin is there; gives what it holds, and what closes it as a press beside it does. */
async function openForm(editor: Editor, from: number, to: number, kept?: FormDrafts) {
  editor.commands.setTextSelection({ from, to })
  const words = rubyWords(editor.state)
  const held: { sounds: Sounds | null } = { sounds: null }
  function Form() {
    held.sounds = useSounds(words, () => undefined)
    return null
  }
  const root = createRoot(document.createElement('div'))
  await act(async () => {
    root.render(
      <PaperContext value={{ editor, host: { drafts: () => kept } } as unknown as PaperTools}>
        <Form />
      </PaperContext>,
    )
    await loadPinyin()
  })
  let isOpen = true
  const close = () => {
    if (isOpen) act(() => root.unmount())
    isOpen = false
  }
  onTestFinished(close)
  const now = (): Sounds => held.sounds as Sounds
  return { close, now, type: (at: number, text: string) => act(() => now().change(at, text)) }
}

const paper = () => openEditor(body(paragraphJson('银行，音乐'))).editor

it('offers pinyin, and goes on with what was typed where a press beside it closed the form', async () => {
  const editor = paper()
  const first = await openForm(editor, 1, 3)
  expect(first.now().notes).toEqual(['yín', 'háng'])
  first.type(1, 'xíng')
  first.type(0, '')
  first.close()
  expect((await openForm(editor, 1, 3)).now().notes).toEqual(['', 'xíng'])
})

it('shows a draft to no other words, and none once it was written or given up', async () => {
  const editor = paper()
  const first = await openForm(editor, 1, 3)
  first.type(0, '甲')
  first.close()
  expect((await openForm(editor, 4, 6)).now().notes).toEqual(['yīn', 'yuè'])
  const again = await openForm(editor, 1, 3)
  expect(again.now().notes[0]).toBe('甲')
  act(() => again.now().done())
  again.close()
  const anew = await openForm(editor, 1, 3)
  expect(anew.now().notes[0]).toBe('yín')
  anew.type(0, '乙')
  anew.now().press({ key: 'Escape', nativeEvent: { isComposing: false, keyCode: 27 } } as never)
  anew.close()
  expect((await openForm(editor, 1, 3)).now().notes[0]).toBe('yín')
})

it('keeps nothing where nobody typed', async () => {
  const editor = paper()
  const first = await openForm(editor, 1, 2)
  expect(first.now().notes).toEqual(['yín'])
  first.close()
  expect((await openForm(editor, 1, 3)).now().notes).toEqual(['yín', 'háng'])
})

it.each(['', '银行', '{}', '["yín"]', '[1,{}]'])(
  'offers pinyin where %j was kept, which is no draft of these words',
  async (text) => {
    const form = await openForm(paper(), 1, 3, { read: () => text, keep: () => undefined })
    expect(form.now().notes).toEqual(['yín', 'háng'])
    form.type(0, '甲')
    expect(form.now().notes).toEqual(['甲', 'háng'])
  },
)
