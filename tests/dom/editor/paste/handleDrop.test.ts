import { describe, expect, it } from 'vitest'
import { handleDrop } from '../../../../renderer/editor/paste/handleDrop.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { doc, p } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'
import { eventually } from '../../../helpers/eventually.ts'

function dropped(files: readonly File[], html = ''): DataTransfer {
  return { getData: (type: string) => (type === 'text/html' ? html : ''), files } as unknown as DataTransfer
}
const file = (name: string, type: string) => new File(['x'], name, { type })
const open = () => openEditor(doc(p('甲'), p('乙')).toJSON() as DocumentJson)

describe('handleDrop', () => {
  it('sorts files: pictures in, SVG refused, manuscripts to the window', async () => {
    const { editor, host, told } = open()
    const files = [file('图.png', 'image/png'), file('坏.svg', 'image/svg+xml'), file('稿.txt', 'text/plain')]
    expect(handleDrop(editor, host, dropped(files), 3)).toBe(true)
    await eventually(() => expect(editor.state.doc.child(1).attrs.asset).toBe('图.png'))
    expect(told).toEqual(['editor.notice.formatRefused {"names":"坏.svg"}', 'files 稿.txt'])
  })

  it('takes the file of a picture dragged out of a browser, not its address', async () => {
    const { editor, host, told } = open()
    handleDrop(editor, host, dropped([file('图.png', 'image/png')], '<img src="https://a.cn/图.png">'), 0)
    await eventually(() => expect(editor.state.doc.firstChild!.attrs).toMatchObject({ asset: '图.png', remote: '' }))
    expect(told).toEqual([])
  })

  it('keeps a page with words a page', async () => {
    const { editor, host } = open()
    const html = '<p>丙</p><img src="https://a.cn/1.png">'
    expect(handleDrop(editor, host, dropped([file('图.png', 'image/png')], html), 3)).toBe(true)
    await eventually(() => expect(editor.state.doc.textContent).toContain('丙'))
    expect(JSON.stringify(editor.getJSON())).toContain('图.png')
  })

  it('puts the words of a page where they were dropped, and tells of pictures that stay on the network', () => {
    const { editor, host, told } = open()
    expect(handleDrop(editor, host, dropped([], '<p>丙<img src="https://a.cn/1.png"></p>'), 3)).toBe(true)
    expect(JSON.stringify(editor.getJSON())).toMatch(/甲.*丙.*a\.cn.*乙/)
    expect(told).toEqual(['editor.notice.picturesRemote {"count":1}'])
  })

  it('leaves plain text, and what comes from a paper, to ProseMirror', () => {
    const { editor, host } = open()
    expect(handleDrop(editor, host, dropped([]), 3)).toBe(false)
    expect(handleDrop(editor, host, dropped([], '<p data-pm-slice="1 1 []">丙</p>'), 3)).toBe(false)
    expect(handleDrop(editor, host, null, 3)).toBe(false)
  })
})
