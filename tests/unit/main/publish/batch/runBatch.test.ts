import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runBatch, type BatchOptions } from '../../../../../main/publish/batch/runBatch.ts'
import { BARE_TOOLS } from '../../../../../main/publish/publishTools.ts'
import { folderContents } from '../../../../helpers/folderContents.ts'
import { newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

const filesIn = (folder: string) =>
  Object.keys(folderContents(folder))
    .filter((path) => path.endsWith('.html'))
    .sort()

async function batch(more: Partial<BatchOptions> = {}, titles = ['甲', '', '长'.repeat(101), '丁']) {
  const shelf = await newShelf()
  const ids: string[] = []
  for (const title of titles) ids.push(await newArticleOn(shelf, { title }, '正文'))
  const out = join(tempFolder(), 'out')
  const jobs = ids.map((id) => ({ id, profile: 'page', folder: id }))
  const options: BatchOptions = { out, who: '', passing: 'ask', tools: BARE_TOOLS, ...more }
  const report = await runBatch(shelf, [...jobs, { id: '../..', profile: 'page', folder: '' }], options)
  return { report, out, ids }
}

describe('an export of many', () => {
  it('tells what became of each, and one that is refused stops no other', async () => {
    const { report, out, ids } = await batch()
    expect(report.items.map(({ outcome }) => outcome)).toEqual(['written', 'refused', 'held', 'written', 'refused'])
    expect(report.items.map(({ notes }) => notes[0]?.code)).toEqual([
      undefined,
      'publish.invalid',
      'publish.held',
      undefined,
      'article.notFound',
    ])
    expect(filesIn(out)).toEqual([0, 3].map((at) => `${ids[at]}/${ids[at]}.html`).sort())
    expect(report.items[0]?.files[0]?.path).toBe(`${ids[0]}/${ids[0]}.html`)
  })

  it('goes on past what is asked about where a reason is given', async () => {
    const { report } = await batch({ passing: { reason: '版面已定' } })
    expect(report.items[2]).toMatchObject({ outcome: 'written', notes: [{ code: 'overLimit' }] })
  })

  it('ends between two items when it is cancelled: what is written stands whole, the rest was not tried', async () => {
    let left = Infinity
    const { report, out } = await batch({
      onItem: (_item, _error, now) => void (left = now),
      isCancelled: () => left <= 2,
    })
    expect(report.items.map(({ outcome }) => outcome)).toEqual(['written', 'refused', 'held', 'cancelled', 'cancelled'])
    expect(filesIn(out)).toHaveLength(1)
  })

  it('lets others have their turn between two items', async () => {
    let turns = 0
    const timer = setInterval(() => (turns += 1), 0)
    await batch()
    clearInterval(timer)
    expect(turns).toBeGreaterThan(3)
  })
})
