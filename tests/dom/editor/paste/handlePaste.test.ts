import { describe, expect, it, vi } from 'vitest'
import { handlePaste } from '../../../../renderer/editor/paste/handlePaste.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { doc, p } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

/** A clipboard with what a test needs of one. */
function clipboard(data: Readonly<Record<string, string>>, files: readonly File[] = []): DataTransfer {
  return { getData: (type: string) => data[type] ?? '', files } as unknown as DataTransfer
}
const PAGE = ['首页 >> 原创专区', '题目', '来源：甲', '作者：乙', '正文。', '（责编：丙）'].join('\n')
const png = new File(['x'], '图.png', { type: 'image/png' })

describe('handlePaste', () => {
  it('leaves ordinary words to ProseMirror', () => {
    const { editor, host, told } = openEditor()
    expect(handlePaste(editor, host, clipboard({ 'text/plain': '一段话。' }))).toBe(false)
    expect(handlePaste(editor, host, clipboard({ 'text/html': '<p>一段话。</p>' }))).toBe(false)
    expect(handlePaste(editor, host, null)).toBe(false)
    expect(told).toEqual([])
  })

  it('offers a whole page to the window when the article is empty, and pastes nothing', () => {
    const { editor, host, told } = openEditor()
    expect(handlePaste(editor, host, clipboard({ 'text/plain': PAGE }))).toBe(true)
    expect(told).toEqual([`manuscript ${PAGE.length}`])
    expect(editor.state.doc.textContent).toBe('')
  })

  it('pastes the page after all when the window declines', async () => {
    const { editor, host } = openEditor(undefined, { onManuscriptText: () => Promise.resolve(false) })
    handlePaste(editor, host, clipboard({ 'text/plain': PAGE }))
    await vi.waitFor(() => expect(editor.state.doc.childCount).toBe(6))
  })

  it('offers a page copied out of a browser as well, unless its pictures come along', () => {
    const { editor, host, told } = openEditor()
    const words = '<pre>页</pre>'
    expect(handlePaste(editor, host, clipboard({ 'text/html': words, 'text/plain': PAGE }))).toBe(true)
    const pictured = '<p>页</p><img src="https://a.cn/1.png">'
    expect(handlePaste(editor, host, clipboard({ 'text/html': pictured, 'text/plain': PAGE }))).toBe(false)
    expect(told).toEqual([`manuscript ${PAGE.length}`, 'editor.notice.picturesRemote {"count":1}'])
  })

  it('pastes a page into an article that has words already', () => {
    const { editor, host } = openEditor(doc(p('已有')).toJSON() as DocumentJson)
    expect(handlePaste(editor, host, clipboard({ 'text/plain': PAGE }))).toBe(false)
  })

  it('makes figures of picture files', async () => {
    const { editor, host } = openEditor()
    expect(handlePaste(editor, host, clipboard({}, [png]))).toBe(true)
    await vi.waitFor(() => expect(editor.state.doc.firstChild!.attrs.asset).toBe('图.png'))
  })

  it('keeps words and picture together when the clipboard has both', async () => {
    const { editor, host } = openEditor()
    const html = '<p>前文</p><p><img src="file:///C:/clip_image001.png"></p><p>后文</p>'
    expect(handlePaste(editor, host, clipboard({ 'text/html': html, 'text/plain': '前文 后文' }, [png]))).toBe(true)
    await vi.waitFor(() => expect(editor.state.doc.textContent).toBe('前文后文'))
    const blocks = editor.state.doc.children.map((block) => block.attrs.asset ?? block.textContent) as string[]
    expect(blocks.filter(Boolean)).toEqual(['前文', '图.png', '后文'])
  })

  it('says which pictures did not come along', () => {
    const { editor, host, told } = openEditor()
    const html = '<p>文</p><img src="file:///C:/a.png"><img src="https://a.cn/1.png"><img src="data:image/svg+xml,x">'
    expect(handlePaste(editor, host, clipboard({ 'text/html': html }))).toBe(false)
    expect(told).toEqual([
      'editor.notice.picturesMissing {"count":1,"names":"a.png"}',
      'editor.notice.picturesRemote {"count":1}',
      'editor.notice.picturesRefused {"count":1}',
    ])
  })
})
