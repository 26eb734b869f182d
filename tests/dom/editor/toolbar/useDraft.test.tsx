import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, onTestFinished } from 'vitest'
import type { Editor } from '@tiptap/core'
import { PaperContext, type PaperTools } from '../../../../renderer/editor/PaperContext.ts'
import type { FormDrafts } from '../../../../renderer/editor/toolbar/formDrafts.ts'
import { LONGEST_DRAFT, useDraft, type DraftText } from '../../../../renderer/editor/toolbar/useDraft.ts'
import { openEditor } from '../openEditor.ts'

/** Opens a form over a paper; gives what it holds and what closes it as a press beside it does. */
function openForm(editor: Editor, given: string, form = 'footnote', kept?: FormDrafts, words?: string) {
  const told = { done: 0 }
  let draft: DraftText | null = null
  function Form() {
    draft = useDraft(form, given, () => void (told.done += 1), words)
    return null
  }
  const root = createRoot(document.createElement('div'))
  act(() =>
    root.render(
      <PaperContext value={{ editor, host: { drafts: () => kept } } as unknown as PaperTools}>
        <Form />
      </PaperContext>,
    ),
  )
  let isOpen = true
  const close = () => {
    if (isOpen) act(() => root.unmount())
    isOpen = false
  }
  onTestFinished(close)
  return { told, close, now: () => now(draft), type: (text: string) => act(() => now(draft).change(text)) }
}
const now = (draft: DraftText | null): DraftText => draft as DraftText
const key = (name: string, isComposing = false) =>
  ({ key: name, nativeEvent: { isComposing, keyCode: isComposing ? 229 : 27 } }) as never

it('goes on where it was closed by a press beside it', () => {
  const { editor } = openEditor()
  const first = openForm(editor, '')
  first.type('见《旧唐书》')
  first.close()
  expect(openForm(editor, '').now().text).toBe('见《旧唐书》')
})

it('begins anew once it was sent, or given up by Escape', () => {
  const { editor } = openEditor()
  const sent = openForm(editor, '')
  sent.type('甲')
  act(() => sent.now().done())
  expect(sent.told.done).toBe(1)
  sent.close()
  const given = openForm(editor, '')
  expect(given.now().text).toBe('')
  given.type('乙')
  given.now().press(key('Escape'))
  given.close()
  expect(openForm(editor, '').now().text).toBe('')
})

it('keeps what an input method alone gives up', () => {
  const { editor } = openEditor()
  const form = openForm(editor, '')
  form.type('丙')
  form.now().press(key('Escape', true))
  form.close()
  expect(openForm(editor, '').now().text).toBe('丙')
})

it('shows a draft to nothing else: another form, another footnote, another article', () => {
  const { editor } = openEditor()
  const form = openForm(editor, '旧注')
  form.type('旧注改')
  form.close()
  expect(openForm(editor, '别的注').now().text).toBe('别的注')
  expect(openForm(editor, '旧注', 'formula').now().text).toBe('旧注')
  expect(openForm(openEditor().editor, '旧注').now().text).toBe('旧注')
  const again = openForm(editor, '旧注')
  expect(again.now().text).toBe('旧注改')
  again.type('旧注')
  again.close()
  expect(openForm(editor, '旧注').now().text).toBe('旧注')
})

it('tells links apart by the words they are about', () => {
  const { editor } = openEditor()
  const form = openForm(editor, '', 'link', undefined, '甲')
  form.type('www.cssn.')
  form.close()
  expect(openForm(editor, '', 'link', undefined, '乙').now().text).toBe('')
  expect(openForm(editor, '', 'link').now().text).toBe('')
  expect(openForm(editor, 'https://a.cn', 'link', undefined, '甲').now().text).toBe('https://a.cn')
  expect(openForm(editor, '', 'link', undefined, '甲').now().text).toBe('www.cssn.')
})

function keeper() {
  const kept = new Map<string, string>()
  const drafts: FormDrafts = {
    read: (form, about) => kept.get(`${form}:${about}`) ?? null,
    keep: (form, about, text) =>
      void (text === null ? kept.delete(`${form}:${about}`) : kept.set(`${form}:${about}`, text)),
  }
  return { kept, drafts }
}

it('gives it to who keeps it for longer, and goes on from there in another window', () => {
  const { kept, drafts } = keeper()
  const { editor } = openEditor()
  const form = openForm(editor, '', 'footnote', drafts)
  form.type('见《旧唐书》')
  expect([...kept]).toEqual([['footnote:', '见《旧唐书》']])
  form.close()
  const other = openEditor().editor
  expect(openForm(other, '别的注', 'footnote', drafts).now().text).toBe('别的注')
  const again = openForm(other, '', 'footnote', drafts)
  expect(again.now().text).toBe('见《旧唐书》')
  act(() => again.now().done())
  expect(kept.size).toBe(0)
})

it('takes up nothing that a field could not be worked with', () => {
  const { kept, drafts } = keeper()
  kept.set('link:', 'a'.repeat(LONGEST_DRAFT + 1))
  expect(openForm(openEditor().editor, '', 'link', drafts).now().text).toBe('')
})
