import { describe, expect, it } from 'vitest'
import { handlePaste } from '../../../../renderer/editor/paste/handlePaste.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { doc, p } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'
import { eventually } from '../../../helpers/eventually.ts'

/** A clipboard with what a test needs of one. */
function clipboard(data: Readonly<Record<string, string>>, files: readonly File[] = []): DataTransfer {
  return { getData: (type: string) => data[type] ?? '', files } as unknown as DataTransfer
}
const PAGE = ['首页 >> 原创专区', '题目', '来源：甲', '作者：乙', '正文。', '（责编：丙）'].join('\n')
const png = new File(['x'], '图.png', { type: 'image/png' })
const paste = (
  { editor, host }: ReturnType<typeof openEditor>,
  data: Readonly<Record<string, string>>,
  files: readonly File[] = [],
  plain = false,
) => handlePaste(editor, host, clipboard(data, files), plain)

describe('handlePaste', () => {
  it('takes words, with form and without', () => {
    const opened = openEditor()
    expect(paste(opened, { 'text/plain': '一段话。' })).toBe(true)
    expect(paste(opened, { 'text/html': '<p><b>又一</b>段。</p>', 'text/plain': '又一段。' })).toBe(true)
    expect(opened.editor.getHTML()).toBe('<p data-indent="2">一段话。<strong>又一</strong>段。</p>')
    expect(opened.told).toEqual([])
  })

  it('takes the words alone when they are asked for', () => {
    const opened = openEditor()
    paste(opened, { 'text/html': '<h2><b>题</b></h2>', 'text/plain': '题' }, [png], true)
    expect(opened.editor.getHTML()).toBe('<p data-indent="2">题</p>')
  })

  it('leaves what was copied from a paper to ProseMirror, and nothing to nobody', () => {
    const opened = openEditor()
    expect(paste(opened, { 'text/html': '<p data-pm-slice="1 1 []">甲</p>' })).toBe(false)
    expect(handlePaste(opened.editor, opened.host, null, false)).toBe(false)
    expect(paste(opened, {})).toBe(false)
  })

  it('takes the plain words where the HTML shows none', () => {
    const opened = openEditor()
    expect(paste(opened, { 'text/html': '<p style="display:none">藏</p>', 'text/plain': '看得见' })).toBe(true)
    expect(opened.editor.state.doc.textContent).toBe('看得见')
  })

  it('offers a whole page to the window when the article is empty, and pastes nothing', () => {
    const { editor, host, told } = openEditor()
    expect(handlePaste(editor, host, clipboard({ 'text/plain': PAGE }), false)).toBe(true)
    expect(told).toEqual([`manuscript ${PAGE.length}`])
    expect(editor.state.doc.textContent).toBe('')
  })

  it('pastes the page after all when the window declines', async () => {
    const { editor, host } = openEditor(undefined, { onManuscriptText: () => Promise.resolve(false) })
    handlePaste(editor, host, clipboard({ 'text/plain': PAGE }), false)
    await eventually(() => expect(editor.state.doc.childCount).toBe(6))
  })

  it('offers a page copied out of a browser as well, unless its pictures come along', () => {
    const { editor, host, told } = openEditor()
    const words = '<pre>页</pre>'
    expect(handlePaste(editor, host, clipboard({ 'text/html': words, 'text/plain': PAGE }), false)).toBe(true)
    const pictured = '<p>页</p><img src="https://a.cn/1.png">'
    expect(handlePaste(editor, host, clipboard({ 'text/html': pictured, 'text/plain': PAGE }), false)).toBe(true)
    expect(told).toEqual([`manuscript ${PAGE.length}`, 'editor.notice.picturesRemote {"count":1}'])
  })

  it('pastes a page into an article that has words already', () => {
    const { editor, host } = openEditor(doc(p('已有')).toJSON() as DocumentJson)
    expect(handlePaste(editor, host, clipboard({ 'text/plain': PAGE }), false)).toBe(true)
    expect(editor.state.doc.childCount).toBe(6)
  })

  it('makes figures of picture files', async () => {
    const { editor, host } = openEditor()
    expect(handlePaste(editor, host, clipboard({}, [png]), false)).toBe(true)
    await eventually(() => expect(editor.state.doc.firstChild!.attrs.asset).toBe('图.png'))
  })

  it('keeps words and picture together when the clipboard has both', async () => {
    const { editor, host } = openEditor()
    const html = '<p>前文</p><p><img src="file:///C:/clip_image001.png"></p><p>后文</p>'
    expect(handlePaste(editor, host, clipboard({ 'text/html': html, 'text/plain': '前文 后文' }, [png]), false)).toBe(
      true,
    )
    await eventually(() => expect(editor.state.doc.textContent).toBe('前文后文'))
    const blocks = editor.state.doc.children.map((block) => block.attrs.asset ?? block.textContent) as string[]
    expect(blocks.filter(Boolean)).toEqual(['前文', '图.png', '后文'])
  })

  it('says which pictures did not come along', () => {
    const { editor, host, told } = openEditor()
    const html = '<p>文</p><img src="file:///C:/a.png"><img src="https://a.cn/1.png"><img src="data:image/svg+xml,x">'
    expect(handlePaste(editor, host, clipboard({ 'text/html': html }), false)).toBe(true)
    expect(told).toEqual([
      'editor.notice.picturesRemote {"count":1}',
      'editor.notice.picturesMissing {"count":1,"names":"a.png"}',
      'editor.notice.picturesRefused {"count":1}',
    ])
  })
})
