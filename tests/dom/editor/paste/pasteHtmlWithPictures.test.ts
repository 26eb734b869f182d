import { describe, expect, it } from 'vitest'
import { pasteHtmlWithPictures } from '../../../../renderer/editor/paste/pasteHtmlWithPictures.ts'
import { readHtml } from '../../../../renderer/editor/paste/readHtml.ts'
import { sortPictures } from '../../../../renderer/editor/paste/sortPictures.ts'
import type { PaperProps } from '../../../../renderer/editor/paperProps.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { doc, p } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

const PICTURE = 'data:image/png;base64,iVBORw0KGgo='

async function pasted(html: string, more: Partial<PaperProps> = {}) {
  const opened = openEditor(doc(p('首'), p('尾')).toJSON() as DocumentJson, more)
  const page = readHtml(html)
  const pictures = sortPictures(page, [])
  const done = pasteHtmlWithPictures(opened.editor, opened.host, page, pictures, { from: 4, to: 4 })
  opened.editor.view.dispatch(opened.editor.state.tr.insertText('先写', 1))
  await done
  const blocks = opened.editor.state.doc.children.map(({ attrs, textContent }) => String(attrs.asset ?? textContent))
  return { ...opened, blocks }
}

describe('pasteHtmlWithPictures', () => {
  it('keeps words and pictures in order, where the paste was meant', async () => {
    const { blocks } = await pasted(`<p>甲</p><img src="${PICTURE}"><p>乙</p><img src="${PICTURE}"><p>丙</p>`)
    expect(blocks).toEqual(['先写首', '甲', 'paste-1.png', '乙', 'paste-2.png', '丙尾'])
  })

  it('leaves out a picture the window refuses, and keeps the words', async () => {
    const { blocks } = await pasted(`<p>甲</p><img src="${PICTURE}"><p>乙</p>`, {
      addAsset: () => Promise.resolve(null),
    })
    expect(blocks).toEqual(['先写首', '甲', '乙尾'])
  })

  it('tells of the other pictures when all is in its place', async () => {
    const { told } = await pasted(`<p>甲</p><img src="${PICTURE}"><img src="https://a.cn/1.png"><p>乙</p>`)
    expect(told).toEqual(['editor.notice.picturesRemote {"count":1}'])
  })
})
