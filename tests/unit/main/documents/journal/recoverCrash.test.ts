import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import type { Shelf } from '../../../../../main/documents/shelf.ts'
import { articlePaths, type ArticlePaths } from '../../../../../main/library/articlePaths.ts'
import { crashingFileSystem, ENDINGS } from '../../../../doubles/crashingFileSystem.ts'
import { journalingWindow, type JournalingWindow } from '../../../../helpers/journalingWindow.ts'
import { newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'
import { reopened, settled, vanish } from '../../../../helpers/reopened.ts'

let first: Shelf
let id: string
let paths: ArticlePaths
let gone: JournalingWindow

const type = (window: JournalingWindow, text: string) =>
  window.edit((transform) => void transform.insert(1, articleSchema.text(text)))

beforeEach(async () => {
  first = await newShelf()
  id = await newArticleOn(first, {}, '打好基层党建')
  paths = articlePaths(first.library, id)
  gone = journalingWindow(first, id)
  await gone.open()
  for (const text of ['一', '二', '三']) {
    type(gone, text)
    expect(await gone.flush()).toBeNull()
  }
  await settled(first, id)
  await vanish(first)
})

/** A journal as it may be found: its text, that of its article, and which of the states of the window that is gone is to be seen. */
const FOUND = {
  torn: (journal: string, article: string) => ({ journal: `${journal}1234abcd {"rev`, article, state: 3 }),
  damaged: (journal: string, article: string) => {
    const lines = journal.split('\n')
    lines[2] = (lines[2] as string).replace('replace', 'rep1ace')
    return { journal: lines.join('\n'), article, state: 1 }
  },
  foreign: (journal: string, article: string) => ({
    journal,
    article: article.replaceAll('打好', '抓好'),
    state: null,
  }),
}

/** Opens the article, again where that failed, and writes a little; gives what was written, if the disk lasted that long. */
async function openAndWrite(shelf: Shelf, ended: () => boolean): Promise<JournalingWindow> {
  const window = journalingWindow(shelf, id)
  const tried = await window.open().catch(() => null)
  if (tried?.readOnly !== false && !ended()) await window.open()
  if (window.states.length > 0) {
    type(window, '续')
    if ((await window.flush()) !== null && !ended()) expect(await window.flush()).toBeNull()
  }
  await settled(shelf, id)
  await vanish(shelf)
  return window
}

describe('a crash or a fault at any call of a recovery', () => {
  const cases = ENDINGS.flatMap((ending) => Object.keys(FOUND).map((kind) => [ending, kind] as const))

  it.each(cases)('%s: loses nothing of a journal that is %s', async (ending, kind) => {
    const found = FOUND[kind as keyof typeof FOUND](readFileSync(paths.log, 'utf8'), readFileSync(paths.file, 'utf8'))
    const base = readFileSync(paths.base)
    const prepare = () => {
      rmSync(paths.journal, { recursive: true })
      mkdirSync(paths.journal)
      writeFileSync(paths.log, found.journal)
      writeFileSync(paths.base, base)
      writeFileSync(paths.file, found.article)
    }
    const whole = crashingFileSystem(null, ending)
    prepare()
    const calm = await openAndWrite(reopened(first, whole.fs), whole.ended)
    const recovered = found.state === null ? calm.states[0] : gone.states[found.state]
    expect(calm.states[0]).toBe(recovered)

    for (let at = 0; at < whole.calls.length; at += 1) {
      prepare()
      const disk = crashingFileSystem(at, ending)
      const window = await openAndWrite(reopened(first, disk.fs), disk.ended)
      const shelf = reopened(first)
      const next = journalingWindow(shelf, id)
      await next.open()
      const where = `${ending} at call ${at}, ${whole.calls[at]}`
      // What was acknowledged is there; what was not may be.
      expect(window.acknowledged() > 0 ? [calm.content()] : [recovered, calm.content()], where).toContain(
        next.content(),
      )
      expect(readFileSync(paths.file, 'utf8'), where).toBe(found.article)
      const aside = readdirSync(paths.journal).filter((name) => name.startsWith('diverged-'))
      expect(
        aside.map((name) => name.replace(/^[^.]*/, '')),
        where,
      ).toEqual(kind === 'torn' ? [] : ['.base.json', '.log'])
      for (const name of aside) {
        const bytes = readFileSync(`${paths.journal}/${name}`)
        expect(bytes.equals(name.endsWith('.log') ? Buffer.from(found.journal) : base), where).toBe(true)
      }
    }
  })
})
