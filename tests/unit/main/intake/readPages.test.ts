import { describe, expect, it } from 'vitest'
import { textBlocks } from '../../../../src/article/document/bodyText.ts'
import { readPages } from '../../../../main/intake/readPages.ts'
import { pngBytes } from '../../../helpers/pictureBytes.ts'

const PROSE = '　　近日，青溪县召开会议，研究山乡道路修复工作，各有关部门负责人参加了会议。'
const page = (title: string, body: string) =>
  new TextEncoder().encode(
    `<!doctype html><html><head><title>${title} - 青溪网</title></head><body><h1>${title}</h1><p>2021-07-06 来源：青溪网</p><div class="content">${body}</div></body></html>`,
  )

describe('pages that are given together', () => {
  it('are one article where they bear one title, with the pictures of all of them', async () => {
    const read = await readPages([
      {
        bytes: page('道路修复', `<p>${PROSE}第一页。</p><p><img src="a_files/1.png"></p>`),
        path: 'a.html',
        companions: [{ name: 'a_files/1.png', bytes: pngBytes(4, 4) }],
      },
      {
        bytes: page(
          '道路修复（2）',
          `<p>${PROSE}第二页。</p><p><img src="a_2_files/1.png"></p><p>（责编：钟义见）</p>`,
        ),
        path: 'a_2.html',
        companions: [{ name: 'a_2_files/1.png', bytes: pngBytes(5, 5) }],
      },
    ])
    if (!read.ok) throw new Error(read.error.code)
    const { metadata, document, pictures, ties } = read.value
    expect(ties).toEqual(['titles', 'names'])
    expect(metadata).toMatchObject({ title: '道路修复', source: '青溪网', editors: ['钟义见'] })
    expect(textBlocks(document).filter(Boolean)).toEqual([`${PROSE.trim()}第一页。`, `${PROSE.trim()}第二页。`])
    expect(pictures?.map(({ name, bytes }) => [name, bytes.length])).toEqual([
      ['1.png', pngBytes(4, 4).length],
      ['1-2.png', pngBytes(5, 5).length],
    ])
  })

  it('are refused with a word where they are not', async () => {
    const one = { bytes: page('道路修复', `<p>${PROSE}</p>`), path: 'a.html' }
    const other = { bytes: page('集市开张', `<p>${PROSE}</p>`), path: 'a_2.html' }
    const text = { bytes: new TextEncoder().encode('道路修复'), path: 'a_2.txt' }
    for (const second of [other, text])
      expect(await readPages([one, second])).toMatchObject({ error: { code: 'input.notOneArticle', path: 'a.html' } })
  })
})
