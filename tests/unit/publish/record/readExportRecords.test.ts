import { describe, expect, it } from 'vitest'
import type { ExportRecord } from '../../../../src/publish/record/exportRecord.ts'
import { exportRecordLine, readExportRecords } from '../../../../src/publish/record/readExportRecords.ts'

const record: ExportRecord = {
  at: 1_463_637_600_000,
  who: '钟义见',
  profile: 'trs',
  label: { zh: 'TRS', en: 'TRS' },
  target: 'trs',
  title: '打好基层党建\n“攻坚战”',
  version: '20160519-140800-000.abcd',
  files: [{ path: 'a.trs.zip', size: 12, sha256: 'ab' }],
  override: { reason: '来不及改', passed: [{ zh: '标题超出上限。', en: 'over' }] },
}

describe('the record of exports', () => {
  it('reads what it wrote, one line each, the newest first', () => {
    const older = { ...record, at: 1, version: null }
    const text = exportRecordLine(older) + exportRecordLine(record)
    expect(text.split('\n')).toHaveLength(3)
    expect(readExportRecords(text)).toEqual([record, older])
  })

  it('passes over half a line and what it does not know, and keeps the rest', () => {
    const line = exportRecordLine(record)
    const foreign = exportRecordLine({ ...record, target: 'fax' as never })
    expect(readExportRecords(`${line.slice(0, 30)}\n${foreign}[]\nnull\n7\n${line}${line.slice(0, -20)}`)).toEqual([
      record,
    ])
  })

  it('gives what is missing its empty form', () => {
    expect(readExportRecords('{"at":5,"profile":"page","target":"page","files":[{"path":"a","size":1},3]}')).toEqual([
      {
        at: 5,
        who: '',
        profile: 'page',
        label: { zh: 'page', en: 'page' },
        target: 'page',
        title: '',
        version: null,
        files: [{ path: 'a', size: 1, sha256: '' }],
      },
    ])
  })
})
