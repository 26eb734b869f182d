import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { bodyOf } from '../../../helpers/newShelf.ts'
import { startedDesk } from '../../../helpers/startedDesk.ts'

it('writes what is searched for into a granted folder, with the columns that are asked for', async () => {
  const { ask, refusal, grant, folder } = await startedDesk()
  await ask('library.create', { grant: await grant('稿库'), name: '理论部' })
  const ids: string[] = []
  for (const title of ['=甲', '乙', '丙']) {
    const metadata = { ...emptyMetadata(), title, source: title === '丙' ? '求是' : '旧社', editors: ['钟义见'] }
    ids.push((await ask('article.create', { metadata, document: bodyOf('文字'), assets: [] })).id)
  }
  await ask('settings.change', { person: '钟义见' })
  const columns = ['title', 'characters'] as ('title' | 'characters')[]
  const wish = { query: '责编:我 来源:旧社', columns, form: 'csv' } as const
  const written = await ask('library.exportTable', { ...wish, grant: await grant('out') })
  expect(written).toMatchObject({ articles: 2, broken: 0 })
  expect(written.file).toMatch(/^稿件表-\d{14}\.csv$/)
  expect(readdirSync(join(folder, 'out'))).toEqual([written.file])
  const [head, ...lines] = readFileSync(join(folder, 'out', written.file), 'utf8')
    .trim()
    .split('\r\n')
  expect(head).toBe('id,标题,字数')
  expect(lines.sort()).toEqual([`${ids[0]!},'=甲,2`, `${ids[1]!},乙,2`].sort())

  const workbook = await ask('library.exportTable', { ...wish, form: 'xlsx', grant: await grant('book') })
  expect(workbook.file).toMatch(/^稿件表-\d{14}\.xlsx$/)
  const parts = unzipSync(readFileSync(join(folder, 'book', workbook.file)))
  expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('>=甲</t>')

  expect(await refusal('library.exportTable', { ...wish, grant: 'none' })).toBe('contract.notGranted')
  const gone = await grant('gone')
  rmSync(join(folder, 'gone'), { recursive: true, force: true })
  writeFileSync(join(folder, 'gone'), '')
  expect(await refusal('library.exportTable', { ...wish, grant: gone })).toMatch(/^storage\./)
})
