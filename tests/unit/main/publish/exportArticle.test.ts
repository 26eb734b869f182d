import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readVersion } from '../../../../main/documents/history/readVersion.ts'
import { exportArticle } from '../../../../main/publish/exportArticle.ts'
import { BARE_TOOLS } from '../../../../main/publish/publishTools.ts'
import { planPublication } from '../../../../main/publish/planPublication.ts'
import { exportRecords } from '../../../../main/publish/record/exportRecords.ts'
import type { Passing } from '../../../../main/publish/writePublication.ts'
import type { Finding } from '../../../../src/article/finding.ts'
import { ok } from '../../../../src/base/result.ts'
import { folderContents } from '../../../helpers/folderContents.ts'
import { newArticleOn, newShelf } from '../../../helpers/newShelf.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

const message = { zh: '标题末尾有句号。', en: 'The title ends in a full stop.' }
const found = (severity: Finding['severity']): Finding[] => [
  {
    ...{
      rule: 'title',
      group: 'metadata',
      severity,
      certainty: 'high',
      from: 0,
      to: 1,
      found: '题',
      before: '',
      after: '',
    },
    ...{ place: { kind: 'field', field: 'title', item: null }, message, reason: message, fixes: [], key: 'title' },
  },
]

async function exporting(title = '题') {
  const shelf = await newShelf()
  const id = await newArticleOn(shelf, { title }, '正文')
  const folder = join(tempFolder(), 'out')
  const run = (profile: string, passing: Passing = 'ask', findings: readonly Finding[] = []) =>
    exportArticle(
      shelf,
      { id, profile, folder, who: '钟义见', passing },
      { ...BARE_TOOLS, checks: async () => ok(findings) },
    )
  const records = async () => {
    const read = await exportRecords(shelf, id)
    return read.ok ? read.value : []
  }
  return { shelf, id, folder, run, records }
}

describe('an export', () => {
  it('is recorded: who, by what profile, which version, and the hash of every file', async () => {
    const { shelf, id, folder, run, records } = await exporting()
    expect((await run('page')).ok).toBe(true)
    expect((await run('trs')).ok).toBe(true)
    const [trs, page] = await records()
    expect(page).toMatchObject({ who: '钟义见', profile: 'page', target: 'page', title: '题' })
    const bytes = readFileSync(join(folder, `${id}.html`))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(page?.files).toEqual([{ path: `${id}.html`, size: bytes.length, sha256 }])
    // The second export finds the same text in history, and names the version that holds it.
    expect(trs?.version).toBe(page?.version)
    expect(await readVersion(shelf, id, trs?.version ?? '')).toMatchObject({
      ok: true,
      value: { article: { metadata: { title: '题' } } },
    })
  })

  it('stops at an error of the checks, whatever was confirmed, and writes nothing', async () => {
    const { folder, run, records } = await exporting()
    const stopped = await run('page', 'pass', found('error'))
    expect(stopped).toMatchObject({ ok: false, error: { code: 'publish.stopped' } })
    expect(!stopped.ok && stopped.error.message.zh).toContain('标题末尾有句号。')
    expect(folderContents(folder)).toEqual({})
    expect(await records()).toEqual([])
  })

  it('goes on past errors and empty required fields for a reason, and records which and why', async () => {
    const { run, records } = await exporting('')
    expect(await run('page', 'pass')).toMatchObject({ ok: false, error: { code: 'publish.invalid' } })
    expect((await run('page', { reason: '版面已定' }, found('error'))).ok).toBe(true)
    const [record] = await records()
    expect(record?.override?.reason).toBe('版面已定')
    expect(record?.override?.passed.map(({ zh }) => zh)).toEqual(['缺少必填项：标题。', message.zh])
  })

  it('asks about warnings; whoever goes on gives no reason, and none is recorded', async () => {
    const { folder, run, records } = await exporting('长'.repeat(101))
    expect(await run('page', 'ask')).toMatchObject({ ok: false, error: { code: 'publish.held' } })
    expect(folderContents(folder)).toEqual({})
    expect((await run('page', 'pass', found('warning'))).ok).toBe(true)
    expect((await records())[0]).not.toHaveProperty('override')
  })

  it('records no reason where nothing was stopped', async () => {
    const { run, records } = await exporting()
    await run('page', { reason: '无事' }, found('warning'))
    expect((await records())[0]).not.toHaveProperty('override')
  })

  it('says that TRS passes over a title it has, once this title has left for it', async () => {
    const { shelf, id, run } = await exporting()
    const codes = async () => {
      const plan = await planPublication(shelf, id, 'trs')
      return plan.ok ? plan.value.publication.warnings.map(({ code }) => code) : []
    }
    expect(await codes()).not.toContain('titleSkipped')
    await run('page')
    expect(await codes()).not.toContain('titleSkipped')
    await run('trs')
    expect(await codes()).toContain('titleSkipped')
  })

  it('stands where it could not be recorded, and says so', async () => {
    const { shelf, id, folder } = await exporting()
    const fs = {
      ...shelf.fs,
      create: async (path: string, mode: number) => {
        if (path.endsWith('exports.jsonl')) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
        return shelf.fs.create(path, mode)
      },
    }
    const request = { id, profile: 'page', folder, who: '', passing: 'ask' as const }
    const made = await exportArticle({ ...shelf, fs }, request, BARE_TOOLS)
    expect(made).toMatchObject({ ok: true, value: { warning: { code: 'publish.notRecorded' } } })
    expect(Object.keys(folderContents(folder))).toEqual([`${id}.html`])
  })
})
