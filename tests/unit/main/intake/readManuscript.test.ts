import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { readManuscript, readManuscriptOfText } from '../../../../main/intake/readManuscript.ts'
import { mhtml } from '../../../helpers/mhtml.ts'
import { pngBytes } from '../../../helpers/pictureBytes.ts'
import { readSample } from '../../../../main/intake/readSample.ts'

describe('readManuscript', () => {
  it('makes the same of the reference article in every encoding, from a file or pasted', async () => {
    const { bytes } = await readSample(nodeFileSystem)
    const text = new TextDecoder().decode(bytes)
    const expected = await readManuscript({ bytes })
    expect(expected).toMatchObject({ ok: true, value: { kind: 'page-text', metadata: { editors: ['钟义见'] } } })
    expect(await readManuscript({ bytes: iconv.encode(text, 'gb18030') })).toEqual(expected)
    expect(await readManuscript({ bytes: iconv.encode(text, 'utf-16le', { addBOM: true }) })).toEqual(expected)
    expect(await readManuscriptOfText(text)).toEqual(expected)
  })

  it('tells the path of what it refuses', async () => {
    expect(await readManuscript({ bytes: new Uint8Array(), path: '空.txt' })).toMatchObject({
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
    const read = await readManuscript({ bytes: new TextEncoder().encode(html) })
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

describe('a page that was saved with its pictures', () => {
  const PROSE = '　　近日，青溪县召开会议，研究山乡道路修复工作，各有关部门负责人参加了会议。'
  const page = (charset: string, picture: string) =>
    `<!doctype html><html><head><meta charset="${charset}"><title>道路修复 - 青溪网</title></head><body><h1>道路修复</h1>` +
    `<p>2021-07-06 09:15 来源：青溪网</p><div class="content"><p>${PROSE}</p><p><img src="${picture}" alt="桥"></p><p>${PROSE}</p></div></body></html>`

  it.each([
    ['quoted-printable', 'utf-8', 'utf-8'],
    ['base64', 'gb2312', 'gbk'],
    ['8bit', 'gb2312', 'gbk'],
  ] as const)('as one file in %s and %s comes with them', async (encoding, charset, real) => {
    const html = iconv.encode(page('', 'https://news.example/img/bridge.png'), real)
    const bytes = mhtml([
      { type: `text/html; charset="${charset}"`, encoding, location: 'https://news.example/a.html', bytes: html },
      {
        type: 'image/png',
        encoding: 'base64',
        location: 'https://news.example/img/bridge.png',
        bytes: pngBytes(5, 5),
      },
    ])
    const read = await readManuscript({ bytes, path: '页.mhtml' })
    if (!read.ok) throw new Error(read.error.code)
    expect(read.value.metadata).toMatchObject({
      title: '道路修复',
      source: '青溪网',
      sourceUrl: 'https://news.example/a.html',
    })
    expect(read.value.pictures).toEqual([{ name: 'bridge.png', bytes: pngBytes(5, 5) }])
    expect(read.value.losses).toEqual([])
    expect(JSON.stringify(read.value.document)).toContain('"asset":"bridge.png","remote":""')
  })

  it('as one file with cid: names comes with them', async () => {
    const bytes = mhtml([
      { type: 'text/html', encoding: '8bit', bytes: new TextEncoder().encode(page('utf-8', 'cid:p1@x')) },
      { type: 'image/png', encoding: 'base64', id: 'p1@x', bytes: pngBytes(5, 5) },
    ])
    expect(await readManuscript({ bytes })).toMatchObject({
      ok: true,
      value: { pictures: [{ bytes: pngBytes(5, 5) }] },
    })
  })

  it('in a folder beside it comes with them; one that is missing is told, and nothing is looked for elsewhere', async () => {
    const bytes = new TextEncoder().encode(
      `<!-- saved from url=(0032)https://news.example/2021/a.html -->${page('utf-8', './道路_files/bridge.png')}`,
    )
    const companions = [{ name: '道路_files/bridge.png', bytes: pngBytes(5, 5) }]
    const whole = await readManuscript({ bytes, path: '道路.html', companions })
    expect(whole).toMatchObject({
      ok: true,
      value: { pictures: [{ name: 'bridge.png' }], metadata: { sourceUrl: 'https://news.example/2021/a.html' } },
    })
    const alone = await readManuscript({ bytes, path: '道路.html' })
    expect(alone).toMatchObject({ ok: true, value: { losses: [{ kind: 'missingBytes', what: 'bridge.png' }] } })
  })

  it('within itself, as data: addresses, comes with them', async () => {
    const large = new Uint8Array(2000)
    large.set(pngBytes(5, 5))
    const data = `data:image/png;base64,${Buffer.from(large).toString('base64')}`
    const read = await readManuscript({ bytes: new TextEncoder().encode(page('utf-8', data)) })
    expect(read).toMatchObject({ ok: true, value: { pictures: [{ name: 'picture.png' }] } })
    expect(JSON.stringify(read.ok && read.value.document)).not.toContain('data:')
  })

  it('of which the file holds no page is refused with a word', async () => {
    expect(await readManuscript({ bytes: mhtml([]), path: '空.mht' })).toMatchObject({
      error: { code: 'input.notText', path: '空.mht' },
    })
  })
})
