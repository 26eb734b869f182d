import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emptyMetadata } from '../../../../../src/article/metadata.ts'
import { bodyOf } from '../../../../helpers/newShelf.ts'
import { startedDesk } from '../../../../helpers/startedDesk.ts'

it('counts what is found, with what came of it, and writes the same as CSV', async () => {
  const { ask, refusal, grant, folder } = await startedDesk()
  await ask('library.create', { grant: await grant('稿库'), name: '理论部' })
  const ids: string[] = []
  for (const source of ['=新华', '求是', '求是']) {
    const metadata = { ...emptyMetadata(), title: '甲', source, editors: ['钟义见'] }
    ids.push((await ask('article.create', { metadata, document: bodyOf('三个字'), assets: [] })).id)
  }
  const decide = (at: number, move: 'pass' | 'return', who: string) =>
    ask('review.decide', { id: ids[at]!, move, opinion: '请再核', who, role: '' })
  for (const at of [1, 2]) await decide(at, 'pass', '甲')
  await decide(2, 'return', '乙')
  writeFileSync(join(folder, '稿库/articles', ids[0]!, 'exports.jsonl'), '')
  expect(await ask('library.statistics', { query: '责编:钟义见', by: 'source' })).toMatchObject({
    total: { articles: 3, characters: 9, exported: 0, days: null, handedIn: 2, returned: 1 },
    counts: [
      { name: '求是', articles: 2, handedIn: 2, returned: 1 },
      { name: '=新华', articles: 1, handedIn: 0 },
    ],
    damaged: 0,
  })
  const written = await ask('library.exportStatistics', { query: '', by: 'source', grant: await grant('out') })
  const lines = readFileSync(join(folder, 'out', written.file), 'utf8').split('\r\n')
  expect(lines[1]).toBe('求是,2,6,0,,2,1,50')
  expect(lines[2]).toContain("'=新华,1,3")
  expect(await refusal('library.exportStatistics', { query: '', by: 'source', grant: 'none' })).toBe(
    'contract.notGranted',
  )
  const gone = await grant('gone')
  rmSync(join(folder, 'gone'), { recursive: true, force: true })
  writeFileSync(join(folder, 'gone'), '')
  expect(await refusal('library.exportStatistics', { query: '', by: 'source', grant: gone })).toMatch(/^storage\./)
})
