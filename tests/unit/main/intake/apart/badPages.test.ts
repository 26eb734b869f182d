import { describe, expect, it } from 'vitest'
import { bodyText } from '../../../../../src/article/document/bodyText.ts'
import type { Manuscript } from '../../../../../src/intake/manuscript.ts'
import { apartReader } from '../../../../../main/intake/apart/apartReader.ts'
import { pngBytes } from '../../../../helpers/pictureBytes.ts'
import { docx } from '../../../../helpers/word/docx.ts'
import { p } from '../../../../helpers/word/markup.ts'

const read = apartReader()
const utf8 = (text: string) => new TextEncoder().encode(text)
const PROSE = '　　近日，青溪县召开会议，研究山乡道路修复工作，各有关部门负责人参加了会议。'
const page = (body: string) =>
  `<!doctype html><html><head><title>道路修复 - 青溪网</title></head><body><h1>道路修复</h1><div class="content">${body}</div></body></html>`

async function manuscript(bytes: Uint8Array, path = '页.html'): Promise<Manuscript> {
  const result = await read({ bytes, path })
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.detail ?? ''}`)
  return result.value
}

/** The longest that this thread was kept from its own work while something was waited for, and the whole wait; in milliseconds. */
async function longestPause(wait: () => Promise<unknown>): Promise<{ longest: number; whole: number }> {
  let longest = 0
  const started = performance.now()
  let last = started
  const look = () => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }
  const timer = setInterval(look, 5)
  await wait()
  clearInterval(timer)
  return { longest, whole: last - started }
}

describe('pages that no one would send', () => {
  it('of 100 MB are refused before they are read', async () => {
    const bytes = new Uint8Array(100 * 1024 * 1024).fill(0x20)
    bytes.set(utf8(page(`<p>${PROSE}</p>`)))
    expect(await read({ bytes, path: '大.html' })).toMatchObject({ error: { code: 'input.tooLarge', path: '大.html' } })
  })

  it('that take more memory than a file may are refused, the desk answers all the while, and the next page is read', async () => {
    const little = apartReader({ time: 60_000, memory: 48 })
    const bytes = utf8(page(`<p>${PROSE}</p><i></i>`.repeat(60_000)))
    const { longest, whole } = await longestPause(async () => {
      expect(await little({ bytes, path: '多.html' })).toMatchObject({
        error: { code: 'input.tooHard', path: '多.html' },
      })
    })
    expect(longest).toBeLessThan(whole / 2)
    expect(await little({ bytes: utf8(page(`<p>${PROSE}</p>`)) })).toMatchObject({ ok: true })
  })

  it('that take longer than a file may are refused', async () => {
    const hasty = apartReader({ time: 30, memory: 512 })
    const bytes = utf8(page(`<p>${PROSE}</p>`.repeat(40_000)))
    expect(await hasty({ bytes, path: '久.html' })).toMatchObject({ error: { code: 'input.tooHard', path: '久.html' } })
  })

  it('with 100,000 elements within each other are read', async () => {
    const deep = page(`${'<div>'.repeat(100_000)}<p>${PROSE}</p>${'</div>'.repeat(100_000)}`)
    const { document, metadata } = await manuscript(utf8(deep))
    expect(metadata.title).toBe('道路修复')
    expect(bodyText(document)).toBe(PROSE.trim())
  })

  it('under another ending are what they are: a page as .txt and .docx, a text, a Word file and a picture as .html', async () => {
    const bytes = utf8(page(`<p>${PROSE}</p>`))
    for (const path of ['稿.txt', '稿.docx', '稿']) expect((await manuscript(bytes, path)).kind).toBe('web-page')
    expect((await manuscript(utf8(`道路修复\n${PROSE}`))).kind).toBe('plain-text')
    expect((await manuscript(docx({ body: p('正文一段。') }))).kind).toBe('word')
    expect(await read({ bytes: pngBytes(4, 4), path: '图.html' })).toMatchObject({
      error: { code: 'input.notText', path: '图.html' },
    })
  })
})

describe('characters that no text holds', () => {
  const odd = (what: string) => utf8(page(`<p>甲${what}乙。${PROSE}</p>`))
  const first = async (what: string) => {
    const { document, losses } = await manuscript(odd(what))
    return { text: bodyText(document).slice(0, 4), told: losses.map(({ kind, what: piece }) => `${kind} ${piece}`) }
  }

  it('control characters go, by themselves and as references, and are told', async () => {
    expect(await first('\u0007&#7;')).toMatchObject({ text: '甲乙。　', told: ['badCharacter U+0007 ×2'] })
  })

  it('halves of surrogate pairs show as the replacement character, and are told', async () => {
    expect(await first('&#xD83D;')).toMatchObject({ text: '甲\ufffd乙。', told: ['badCharacter U+FFFD ×1'] })
  })

  it('private-use characters are kept, and are told', async () => {
    expect(await first('\ue123&#xe123;')).toMatchObject({ text: '甲\ue123\ue123乙', told: ['privateUse U+E123 ×2'] })
  })

  it('nothing is told of a page that has none', async () => {
    expect((await first('𠮷😀')).told).toEqual([])
  })
})
