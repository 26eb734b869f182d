import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { readManuscript, readManuscriptOfText } from '../../../../main/intake/readManuscript.ts'
import { readSample } from '../../../../main/intake/readSample.ts'

describe('readManuscript', () => {
  it('makes the same of the reference article in every encoding, from a file or pasted', async () => {
    const { bytes } = await readSample(nodeFileSystem)
    const text = new TextDecoder().decode(bytes)
    const expected = await readManuscript(bytes)
    expect(expected).toMatchObject({ ok: true, value: { kind: 'page-text', metadata: { editors: ['钟义见'] } } })
    expect(await readManuscript(iconv.encode(text, 'gb18030'))).toEqual(expected)
    expect(await readManuscript(iconv.encode(text, 'utf-16le', { addBOM: true }))).toEqual(expected)
    expect(await readManuscriptOfText(text)).toEqual(expected)
  })

  it('tells the path of what it refuses', async () => {
    expect(await readManuscript(new Uint8Array(), '空.txt')).toMatchObject({
      error: { code: 'input.empty', path: '空.txt' },
    })
  })
})

describe('a saved web page', () => {
  it('is read as a page, whatever its encoding says', async () => {
    const html =
      '<!doctype html><html><head><meta charset="gb2312"><title>打好基层党建_某网</title></head><body><h1>打好基层党建</h1>' +
      '<div class="info">2016年05月19日 14:08 来源：中国社会科学网 作者：吴益美</div><div class="content">' +
      '<p>　　近日，中共中央政治局委员、中组部部长赵乐际主持召开集中连片贫困地区抓党建促脱贫攻坚工作座谈会。</p>'.repeat(
        3,
      ) +
      '</div><p>（责编：钟义见）</p></body></html>'
    const read = await readManuscript(new TextEncoder().encode(html))
    if (!read.ok) throw new Error(read.error.code)
    expect(read.value.kind).toBe('web-page')
    expect(read.value.metadata).toMatchObject({
      title: '打好基层党建',
      publishedAt: '2016-05-19T14:08:00+08:00',
      source: '中国社会科学网',
      authors: ['吴益美'],
      editors: ['钟义见'],
    })
    expect(read.value.document.content).toHaveLength(3)
  })
})
