import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { apartReader } from '../../../../../main/intake/apart/apartReader.ts'
import { pngBytes } from '../../../../helpers/pictureBytes.ts'
import { docx } from '../../../../helpers/word/docx.ts'
import { p, picture } from '../../../../helpers/word/markup.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

const ZIP = Uint8Array.of(0x50, 0x4b, 3, 4, 0)
const zip = (sign: number) => Uint8Array.of(0x50, 0x4b, 3, 4, sign)

/** A thread's program that does as the fifth byte says: 1 never ends, 2 takes all memory, 3 throws, 4 goes; else it answers. */
function program(): string {
  const file = join(tempFolder(), 'program.mjs')
  writeFileSync(
    file,
    `import { parentPort, threadId } from 'node:worker_threads'
parentPort.on('message', ({ bytes }) => {
  if (bytes[4] === 1) for (;;);
  if (bytes[4] === 2) { const all = []; for (;;) all.push(new Array(1e5).fill(all.length)) }
  if (bytes[4] === 3) throw new Error('a bug')
  if (bytes[4] === 4) process.exit(0)
  parentPort.postMessage({ ok: true, value: threadId })
})`,
  )
  return file
}

describe('reading apart', () => {
  it('gives what reading gives, with the bytes of pictures', async () => {
    const image = pngBytes(4, 4)
    const file = docx({
      body: p('正文一段。') + p(picture('rId1')),
      links: [['rId1', 'image', 'media/image1.png']],
      files: { 'word/media/image1.png': image },
    })
    const read = await apartReader()({ bytes: file, path: '来稿.docx' })
    if (!read.ok) throw new Error(read.error.detail)
    expect(read.value.kind).toBe('word')
    expect(read.value.pictures).toEqual([{ name: 'image1.png', bytes: image }])
    expect(file.byteLength).toBeGreaterThan(0)
  })

  it('tells the path of what is refused, in the thread and before', async () => {
    const read = apartReader()
    expect(await read({ bytes: ZIP, path: '坏.docx' })).toMatchObject({
      error: { code: 'input.damaged', path: '坏.docx' },
    })
    expect(await read({ bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), path: '旧.doc' })).toMatchObject({
      error: { code: 'input.oldWord', path: '旧.doc' },
    })
  })

  it('leaves the desk free while a heavy page is read', async () => {
    const page = `<html><body><h1>标题</h1><div class="content">${'<p>　　近日，会议召开，各地代表参加。</p>'.repeat(20_000)}</div></body></html>`
    let longest = 0
    let last = performance.now()
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 5)
    const started = performance.now()
    const read = await apartReader()({ bytes: new TextEncoder().encode(page) })
    const whole = performance.now() - started
    clearInterval(timer)
    expect(read).toMatchObject({ ok: true, value: { kind: 'web-page' } })
    expect(longest).toBeLessThan(whole / 2)
  })

  it('ends a file that takes too long, and reads the next in a new thread', async () => {
    const read = apartReader({ time: 4000, memory: 64 }, program())
    const first = await read({ bytes: zip(0) })
    expect(await read({ bytes: zip(1), path: '慢.docx' })).toMatchObject({
      error: { code: 'input.tooHard', path: '慢.docx' },
    })
    const next = await read({ bytes: zip(0) })
    expect(next.ok && first.ok && next.value !== first.value).toBe(true)
  })

  it('ends a file that takes too much memory', async () => {
    const read = apartReader({ time: 30_000, memory: 24 }, program())
    expect(await read({ bytes: zip(2), path: '大.docx' })).toMatchObject({
      error: { code: 'input.tooHard', path: '大.docx' },
    })
    expect((await read({ bytes: zip(0) })).ok).toBe(true)
  })

  it('tells a failure of its own as one, and goes on', async () => {
    const read = apartReader({ time: 30_000, memory: 64 }, program())
    expect(await read({ bytes: zip(3) })).toMatchObject({ error: { code: 'desk.failed', detail: 'a bug' } })
    expect(await read({ bytes: zip(4) })).toMatchObject({ error: { code: 'desk.failed' } })
    expect((await read({ bytes: zip(0) })).ok).toBe(true)
  })

  it('keeps one thread for many files, asked for at once', async () => {
    const read = apartReader({ time: 30_000, memory: 64 }, program())
    const answers = await Promise.all(Array.from({ length: 30 }, () => read({ bytes: zip(0) })))
    expect(new Set(answers.map((answer) => (answer.ok ? answer.value : null))).size).toBe(1)
  })

  it('reads pasted text and the shortest file in the thread too', async () => {
    const read = apartReader({ time: 4000, memory: 64 }, program())
    expect(await read({ text: '近日，会议召开。' })).toMatchObject({ error: { code: 'desk.failed' } })
    const real = apartReader()
    expect(await real({ text: '近日，会议召开。' })).toMatchObject({ ok: true, value: { kind: 'plain-text' } })
    expect(await real({ bytes: new TextEncoder().encode('近日，会议召开。') })).toMatchObject({
      ok: true,
      value: { kind: 'plain-text' },
    })
    expect(await real({ text: ' \u3000\n' })).toMatchObject({ error: { code: 'input.empty' } })
  })

  it('takes a new thread after a heavy file, whose memory goes with the old one', async () => {
    const read = apartReader({ time: 30_000, memory: 256 }, program())
    const heavy = new Uint8Array(9 * 1024 * 1024)
    const [first, second] = [await read({ bytes: heavy }), await read({ bytes: zip(0) })]
    const third = await read({ bytes: zip(0) })
    expect(first.ok && second.ok && third.ok && first.value !== second.value && second.value === third.value).toBe(true)
  })
})
