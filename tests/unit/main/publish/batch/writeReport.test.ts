import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../../main/files/fileSystem.ts'
import { writeReport } from '../../../../../main/publish/batch/writeReport.ts'
import { faultyFileSystem } from '../../../../doubles/faultyFileSystem.ts'
import { folderContents } from '../../../../helpers/folderContents.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

const report = { begun: 0, ended: Date.UTC(2016, 4, 19, 6, 8), items: [] }

describe('the report of a batch', () => {
  it('lies beside what was exported, as a table and as a page', async () => {
    const folder = tempFolder()
    const written = await writeReport(nodeFileSystem, folder, report, 'zh')
    expect(written).toEqual({ ok: true, value: ['导出报告-20160519140800.csv', '导出报告-20160519140800.html'] })
    expect(readFileSync(join(folder, '导出报告-20160519140800.csv'), 'utf8')).toContain('稿件编号')
  })

  it('is there whole or not at all', async () => {
    const folder = tempFolder()
    const { fs } = faultyFileSystem(({ name, path }) => (name === 'rename' && path.includes('.html') ? 'ENOSPC' : null))
    const written = await writeReport(fs, folder, report, 'zh')
    if (!written.ok) expect(folderContents(folder)).toEqual({})
    else expect(Object.keys(folderContents(folder))).toHaveLength(2)
  })
})
