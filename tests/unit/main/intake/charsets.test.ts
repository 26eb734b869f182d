import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { textBlocks } from '../../../../src/article/document/bodyText.ts'
import { readManuscript } from '../../../../main/intake/readManuscript.ts'

const SIMPLE = '近日，青溪县召开会议，研究山乡道路修复工作，镕、䶮、囧三字照录，各有关部门负责人参加了会议。'
const TRADITIONAL = '近日，青溪縣召開會議，研究山鄉道路修復工作，各有關部門負責人參加了會議，並提出意見。'
/** Characters that GBK has not, and GB18030 writes in four bytes. */
const RARE = '近日，㐂、㙓、𠮷、𰻞四字出现在石桥村的族谱里，整理者说，这些字从前在电脑上打不出来，只好空着。'

const page = (charset: string, body: string) =>
  `<!doctype html><html><head>${charset === '' ? '' : `<meta charset="${charset}">`}<title>道路</title></head><body><h1>道路</h1><div class="content"><p>　　${body}</p></div></body></html>`

async function bodyOf(bytes: Uint8Array, path: string): Promise<readonly string[]> {
  const read = await readManuscript({ bytes, path })
  if (!read.ok) throw new Error(read.error.code)
  expect(read.value.losses.filter(({ kind }) => kind === 'badCharacter')).toEqual([])
  return textBlocks(read.value.document)
}

describe('a page in the bytes of', () => {
  it.each([
    ['GBK that says so', 'gbk', 'gbk', SIMPLE],
    ['GBK that says GB2312, with characters beyond it', 'gb2312', 'gbk', SIMPLE.replace('䶮', '')],
    ['GBK that says UTF-8', 'utf-8', 'gbk', SIMPLE],
    ['GBK that says nothing', '', 'gbk', SIMPLE],
    ['GB18030 with characters of four bytes', 'gb18030', 'gb18030', RARE],
    ['GB18030 that says GB2312', 'gb2312', 'gb18030', RARE],
    ['GB18030 that says nothing', '', 'gb18030', RARE],
    ['Big5 that says so', 'big5', 'big5', TRADITIONAL],
    ['Big5-HKSCS that says so', 'Big5-HKSCS', 'big5hkscs', TRADITIONAL],
    ['UTF-8 that says GB2312', 'gb2312', 'utf-8', RARE],
    ['UTF-8 that says Big5', 'big5', 'utf-8', RARE],
  ])('%s', async (_, declared, real, body) => {
    const text = real === 'gbk' ? body.replace('䶮', '') : body
    expect(await bodyOf(iconv.encode(page(declared, text), real), '页.html')).toEqual([text])
  })

  it.each(['utf-16le', 'utf-16be'])('%s, with its mark and without', async (encoding) => {
    for (const addBOM of [true, false]) {
      const bytes = iconv.encode(page('utf-8', RARE), encoding, { addBOM })
      expect(await bodyOf(bytes, '页.html')).toEqual([RARE])
    }
  })

  it('UTF-8 with its mark', async () => {
    expect(await bodyOf(iconv.encode(page('gbk', RARE), 'utf-8', { addBOM: true }), '页.html')).toEqual([RARE])
  })
})

describe('a text in the bytes of', () => {
  it.each([
    ['gb18030', false],
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16be', true],
  ])('%s', async (encoding, addBOM) => {
    expect(await bodyOf(iconv.encode(`道路\n${RARE}`, encoding, { addBOM }), '稿.txt')).toEqual([RARE])
  })
})
