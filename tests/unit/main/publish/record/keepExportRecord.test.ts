import { appendFileSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createShelf } from '../../../../../main/documents/shelf.ts'
import { exportRecords, recordFile } from '../../../../../main/publish/record/exportRecords.ts'
import { keepExportRecord } from '../../../../../main/publish/record/keepExportRecord.ts'
import { articlePaths } from '../../../../../main/library/articlePaths.ts'
import type { ExportRecord } from '../../../../../src/publish/record/exportRecord.ts'
import { faultyFileSystem } from '../../../../doubles/faultyFileSystem.ts'
import { newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'

const record = (at: number): ExportRecord => ({
  at,
  who: '',
  profile: 'page',
  label: { zh: '网页', en: 'Page' },
  target: 'page',
  title: '题',
  version: null,
  files: [],
})
const times = async (shelf: Parameters<typeof exportRecords>[0], id: string) => {
  const records = await exportRecords(shelf, id)
  return records.ok ? records.value.map(({ at }) => at) : records.error.code
}

describe('the record of an article’s exports', () => {
  it('grows, and leaves article.json to the byte as it was', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    const { file } = articlePaths(shelf.library, id)
    const before = readFileSync(file)
    expect(await times(shelf, id)).toEqual([])
    await Promise.all([1, 2, 3].map((at) => keepExportRecord(shelf, id, record(at))))
    expect(await times(shelf, id)).toEqual([3, 2, 1])
    expect(readFileSync(file)).toEqual(before)
  })

  it('begins a line of its own after half a line that a crash left', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    await keepExportRecord(shelf, id, record(1))
    appendFileSync(recordFile(shelf, id), '{"at":2,"prof')
    await keepExportRecord(shelf, id, record(3))
    expect(await times(shelf, id)).toEqual([3, 1])
  })

  it('says when it could not be written', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    const { fs } = faultyFileSystem(({ name, path }) =>
      (name === 'create' || name === 'openAppend') && path.endsWith('exports.jsonl') ? 'ENOSPC' : null,
    )
    const full = createShelf(fs, shelf.clock, shelf.library)
    expect(await keepExportRecord(full, id, record(1))).toMatchObject({ code: 'publish.notRecorded', detail: 'ENOSPC' })
  })
})
