import { describe, expect, it } from 'vitest'
import { versionOfRecord } from '../../../../renderer/publish/versionOfRecord.ts'

const record = {
  at: 5,
  who: '钟义见',
  profile: 'page',
  label: { zh: '网页', en: 'Page' },
  target: 'page',
  title: '题',
  files: [],
} as const

describe('the version that an export left as', () => {
  it('is told as a row of history; null where none was kept', () => {
    expect(versionOfRecord({ ...record, version: 'v' })).toMatchObject({
      version: 'v',
      at: 5,
      who: '钟义见',
      why: 'export',
    })
    expect(versionOfRecord({ ...record, version: null })).toBeNull()
  })
})
