import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import type { Article } from '../../../../src/article/article.ts'
import { bodyOf } from '../../../helpers/newShelf.ts'
import { startedDesk } from '../../../helpers/startedDesk.ts'

async function waiting() {
  const started = await startedDesk()
  await started.ask('library.create', { grant: await started.grant('稿库'), name: '理论部' })
  const metadata = { ...emptyMetadata(), title: '甲', source: '求是', authors: ['丙'], editors: ['丁'] }
  const { id } = await started.ask('article.create', { metadata, document: bodyOf('文字'), assets: [] })
  const place = join(started.folder, '稿库/articles', id)
  const stored = () => JSON.parse(readFileSync(join(place, 'article.json'), 'utf8')) as Article
  writeFileSync(join(place, 'article.json'), JSON.stringify({ ...stored(), review: { stage: 'ready' } }))
  const write = async () =>
    started.ask('publish.write', { id, profile: 'page', grant: await started.grant('out'), pass: true, reason: '试' })
  return { ...started, id, place, stored, write }
}

it('an export marks what waits for publication, tells every window, and is no change since the export', async () => {
  const { desk, ask, id, place, stored, write } = await waiting()
  const heard = vi.fn()
  desk.subscribe(heard)
  await write()
  expect(stored().review).toMatchObject({ stage: 'exported', decisions: [{ move: 'exported', from: 'ready' }] })
  expect(heard).toHaveBeenCalledWith('article.reviewed', expect.objectContaining({ id }), null)
  expect((await ask('library.counts', { queries: ['状态:已导出', '导出:后改', '导出:有'] })).counts).toEqual([1, 0, 1])
  // Nobody has it open: no lock is left behind, and it can be moved to the bin.
  expect(existsSync(join(place, 'lock.json'))).toBe(false)
  expect(await ask('article.remove', { id })).toEqual({ name: id })
})

it('an export of what another desk has open stands, says that the mark is missing, and writes nothing there', async () => {
  const { place, stored, write } = await waiting()
  const lock = {
    holder: 'other',
    person: '丁涛',
    machine: '编辑部-2',
    process: 1,
    started: '',
    seat: '',
    desk: '',
    beat: 1,
    since: 1,
  }
  writeFileSync(join(place, 'lock.json'), `${JSON.stringify(lock)}\n`)
  expect(await write()).toMatchObject({ warning: { code: 'edits.held' } })
  expect(stored().review).toEqual({ stage: 'ready' })
})
