import { appendFileSync, chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import type { OpenArticle } from '../../../../../src/contract/answers.ts'
import { journalLine } from '../../../../../src/saving/journal/journalLine.ts'
import type { Shelf } from '../../../../../main/documents/shelf.ts'
import { articlePaths, type ArticlePaths } from '../../../../../main/library/articlePaths.ts'
import { faultyFileSystem } from '../../../../doubles/faultyFileSystem.ts'
import { folderContents } from '../../../../helpers/folderContents.ts'
import { journalingWindow, type JournalingWindow } from '../../../../helpers/journalingWindow.ts'
import { newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'
import { reopened, settled, vanish } from '../../../../helpers/reopened.ts'

let first: Shelf
let id: string
let paths: ArticlePaths
/** the window that wrote three batches and is gone */
let gone: JournalingWindow

beforeEach(async () => {
  first = await newShelf()
  id = await newArticleOn(first, {}, '打好基层党建', '决胜脱贫攻坚')
  paths = articlePaths(first.library, id)
  gone = journalingWindow(first, id)
  await gone.open()
  for (const text of ['一', '二', '三']) await type(gone, text)
  await settled(first, id)
  await vanish(first)
})

async function type(window: JournalingWindow, text: string): Promise<void> {
  window.edit((transform) => void transform.insert(1, articleSchema.text(text)), { title: `题${text}` })
  expect(await window.flush()).toBeNull()
}

/** Opens the article on a new desk; gives the window, what it was told, and what the article then holds. */
async function again(shelf = reopened(first)): Promise<{ window: JournalingWindow; opened: OpenArticle }> {
  const window = journalingWindow(shelf, id)
  return { window, opened: await window.open() }
}

/** A new desk goes on from where this one ended, and yet another finds it so. */
async function expectGoesOn(shelf: Shelf, window: JournalingWindow): Promise<void> {
  await type(window, '续')
  await vanish(shelf)
  const last = await again()
  expect(last.window.content()).toBe(window.content())
  expect(last.window.revision()).toBe(window.revision())
  expect(last.opened.diverged).toBe(false)
}

const aside = () => readdirSync(paths.journal).filter((name) => /^diverged-\d{8}T\d{9}Z\.(log|base\.json)$/.test(name))
const asideLog = () => readFileSync(join(paths.journal, aside().find((name) => name.endsWith('.log')) as string))

describe('opening an article with a journal', () => {
  it('gives what was written, says so, and leaves the file as it is', async () => {
    const file = readFileSync(paths.file)
    const shelf = reopened(first)
    const { window, opened } = await again(shelf)
    expect(window.content()).toBe(gone.states[3])
    expect(opened).toMatchObject({ revision: 3, recovered: { batches: 3, at: expect.any(Number) }, diverged: false })
    expect(readFileSync(paths.file)).toEqual(file)
    await expectGoesOn(shelf, window)
    expect(aside()).toEqual([])
  })

  it('finds the same each time it is opened', async () => {
    for (let time = 0; time < 3; time += 1) {
      const { window, opened } = await again()
      expect(window.content()).toBe(gone.states[3])
      expect(opened.recovered?.batches).toBe(3)
    }
  })

  it('cuts a last line torn at any byte, without a word, and goes on behind it', async () => {
    const bytes = readFileSync(paths.log)
    const start = bytes.lastIndexOf(0x0a, -2) + 1
    for (let size = start; size < bytes.length; size += 1) {
      writeFileSync(paths.log, bytes.subarray(0, size))
      const shelf = reopened(first)
      const { window, opened } = await again(shelf)
      expect(window.content(), `at ${size}`).toBe(gone.states[2])
      expect(opened).toMatchObject({ revision: 2, recovered: { batches: 2 }, diverged: false })
      expect(statSync(paths.log).size).toBe(size)
      await expectGoesOn(shelf, window)
      expect(readFileSync(paths.log).subarray(0, start)).toEqual(bytes.subarray(0, start))
    }
    expect(aside()).toEqual([])
  })

  it('cuts zeros that a power cut left at the end', async () => {
    appendFileSync(paths.log, Buffer.alloc(4096))
    const shelf = reopened(first)
    const { window, opened } = await again(shelf)
    expect(opened).toMatchObject({ recovered: { batches: 3 }, diverged: false })
    await expectGoesOn(shelf, window)
  })

  it('lays aside a journal of another file, with what it began with, and says so once', async () => {
    const journal = readFileSync(paths.log)
    const base = readFileSync(paths.base)
    writeFileSync(paths.file, readFileSync(paths.file, 'utf8').replaceAll('打好', '抓好'))
    const shelf = reopened(first)
    const { window, opened } = await again(shelf)
    expect(opened).toMatchObject({ revision: 0, recovered: null, diverged: true })
    expect(window.content()).toContain('抓好基层党建')
    expect(asideLog()).toEqual(journal)
    expect(readFileSync(join(paths.journal, aside()[0] as string))).toEqual(base)
    await expectGoesOn(shelf, window)
    expect(aside()).toHaveLength(2)
  })

  it('keeps each of two journals laid aside in one moment', async () => {
    const text = readFileSync(paths.file, 'utf8')
    const journal = readFileSync(paths.log)
    for (const word of ['抓好', '办好']) {
      writeFileSync(paths.file, text.replaceAll('打好', word))
      writeFileSync(paths.log, Buffer.concat([journal, Buffer.from(word)]))
      await again()
    }
    expect(aside().filter((name) => name.endsWith('.log'))).toHaveLength(2)
  })

  it.each([
    ['nothing', () => ''],
    ['no journal', () => '别的东西\n'],
    ['a damaged head', (text: string) => text.replace('qingyang', 'qingyanG')],
  ])('lays aside what cannot be read: %s', async (_, damage) => {
    const damaged = damage(readFileSync(paths.log, 'utf8'))
    writeFileSync(paths.log, damaged)
    const shelf = reopened(first)
    const { window, opened } = await again(shelf)
    expect(opened).toMatchObject({ revision: 0, recovered: null, diverged: true })
    expect(asideLog().toString()).toBe(damaged)
    await expectGoesOn(shelf, window)
  })

  it.each([1, 2, 3])('keeps what comes before damage in line %i, and lays the whole aside', async (line) => {
    const lines = readFileSync(paths.log, 'utf8').split('\n')
    lines[line] = (lines[line] as string).replace('replace', 'rep1ace')
    writeFileSync(paths.log, lines.join('\n'))
    const shelf = reopened(first)
    const { window, opened } = await again(shelf)
    expect(opened.diverged).toBe(true)
    expect(opened.recovered?.batches ?? 0).toBe(line - 1)
    expect(window.content()).toBe(gone.states[line - 1])
    expect(asideLog().toString()).toBe(lines.join('\n'))
    await expectGoesOn(shelf, window)
  })

  it('keeps what comes before a batch that does not fit, and lays the whole aside', async () => {
    const step = { stepType: 'replace', from: 900, to: 901 }
    appendFileSync(paths.log, journalLine({ revision: 3, steps: [step], at: 1 }))
    const journal = readFileSync(paths.log)
    const shelf = reopened(first)
    const { window, opened } = await again(shelf)
    expect(opened).toMatchObject({ revision: 3, recovered: { batches: 3 }, diverged: true })
    expect(window.content()).toBe(gone.states[3])
    expect(asideLog()).toEqual(journal)
    await expectGoesOn(shelf, window)
  })

  it('shows what was written where nothing may be changed, and changes nothing', async () => {
    appendFileSync(paths.log, '0000')
    chmodSync(paths.file, 0o444)
    const { fs } = faultyFileSystem(({ name }) => (name === 'checkWritable' ? 'EROFS' : null))
    const before = folderContents(first.library)
    const shelf = reopened(first, fs)
    const { window, opened } = await again(shelf)
    expect(opened).toMatchObject({ readOnly: true, recovered: { batches: 3 } })
    expect(window.content()).toBe(gone.states[3])
    writeFileSync(paths.file, `${readFileSync(paths.file, 'utf8')} `)
    expect((await again(shelf)).opened).toMatchObject({ readOnly: true, diverged: true, recovered: null })
    writeFileSync(paths.file, readFileSync(paths.file, 'utf8').trimEnd().concat('\n'))
    expect(folderContents(first.library)).toEqual(before)
    expect(shelf.journals.size).toBe(0)
  })

  it('leaves the journal of an article of a newer version alone', async () => {
    const journal = readFileSync(paths.log)
    writeFileSync(paths.file, readFileSync(paths.file, 'utf8').replace('"version": 1', '"version": 99'))
    const { opened } = await again()
    expect(opened).toMatchObject({ readOnly: true, recovered: null, diverged: false })
    expect(readFileSync(paths.log)).toEqual(journal)
  })

  it('does not open an article without the journal that it cannot read', async () => {
    const { fs } = faultyFileSystem(({ name, path }) => (name === 'readFile' && path === paths.log ? 'EIO' : null))
    await expect(again(reopened(first, fs))).rejects.toThrow('storage.failed')
  })

  it('shows a second window of the same desk what the first has written', async () => {
    const shelf = reopened(first)
    const { window } = await again(shelf)
    await type(window, '四')
    const other = journalingWindow(shelf, id, 'w2')
    await other.open()
    expect(other.content()).toBe(window.content())
    await type(window, '五')
    await vanish(shelf)
  })
})
