import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyDocument } from '../../../../src/article/document/emptyDocument.ts'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { startedDesk } from '../../../helpers/startedDesk.ts'

async function deskWith(titles: readonly string[]) {
  const started = await startedDesk()
  const { ask, grant } = started
  await ask('library.create', { grant: await grant('稿库'), name: '理论部' })
  const ids: string[] = []
  for (const title of titles) {
    const metadata = { ...emptyMetadata(), title }
    ids.push((await ask('article.create', { metadata, document: { ...emptyDocument() }, assets: [] })).id)
  }
  return { ...started, ids, out: await grant('导出') }
}

describe('an export of many across the contract', () => {
  it('tells its progress to the window that asked, and writes a report beside the files', async () => {
    const { desk, ask, ids, out, folder } = await deskWith(['甲', ''])
    const told: unknown[] = []
    desk.subscribe((event, payload, windowId) => {
      if (event === 'publish.batchProgress') told.push([payload, windowId])
    })
    const { report, files } = await ask('publish.batch', { ids, profiles: ['page'], grant: out, reason: null })
    expect(report.items.map(({ title, outcome }) => [title, outcome])).toEqual([
      ['甲', 'written'],
      ['', 'refused'],
    ])
    expect(told).toEqual([1, 2].map((done) => [{ done, total: 2 }, 'w1']))
    expect(readdirSync(join(folder, '导出'))).toEqual(expect.arrayContaining([...files]))
  })

  it('is one at a time, and stops when that is asked', async () => {
    const { ask, refusal, ids, out } = await deskWith(['甲', '乙', '丙', '丁'])
    const input = { ids, profiles: ['page'], grant: out, reason: null }
    const running = ask('publish.batch', input)
    expect(await refusal('publish.batch', input)).toBe('publish.busy')
    await ask('publish.cancelBatch', {})
    const { report } = await running
    expect(report.items.map(({ outcome }) => outcome)).toContain('cancelled')
    expect((await ask('publish.batch', input)).report.items.every(({ outcome }) => outcome === 'written')).toBe(true)
    expect(await refusal('publish.batch', { ...input, grant: 'nobody' })).toBe('contract.notGranted')
  })
})
