import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { expect, it } from 'vitest'
import { startedDesk } from '../../../helpers/startedDesk.ts'

async function inLibrary() {
  const desk = await startedDesk()
  const { path } = await desk.ask('library.create', { grant: await desk.grant('稿库'), name: '理论部' })
  return { ...desk, path }
}
const HEAD = { name: '规范表述', kind: 'preferred', version: '3', date: '2026-01-01', by: '校对组' } as const
const GBK = new Uint8Array(iconv.encode('帐号,账号\n,没有词\n登陆,登录\n', 'gb18030'))

it('shows a list in GBK before it is kept, keeps it in UTF-8 without what was refused, and tells every window', async () => {
  const { ask, path, desk } = await inLibrary()
  await ask('settings.change', { person: '张三' })
  const preview = await ask('lexicons.inspect', { name: '规范表述.txt', bytes: GBK })
  expect(preview).toMatchObject({ count: 2, refusedCount: 1, head: { kind: 'preferred', by: '张三' } })
  expect(existsSync(join(path, 'lexicons'))).toBe(false)
  const told: string[] = []
  desk.subscribe((event) => told.push(event))
  expect(await ask('lexicons.import', { bytes: GBK, head: HEAD })).toEqual({ file: '规范表述.csv' })
  const text = readFileSync(join(path, 'lexicons', '规范表述.csv'), 'utf8')
  expect(text).toContain('# 编者：校对组')
  expect(text.endsWith('词,改为,说明,起,止\n帐号,账号\n登陆,登录\n')).toBe(true)
  expect((await ask('lexicons.list', {})).files).toEqual([{ file: '规范表述.csv', text }])
  expect(told).toContain('lexicons.changed')
})

it('takes a list out of use without deleting it, and writes one into a chosen folder', async () => {
  const { ask, path, grant, refusal } = await inLibrary()
  await ask('lexicons.import', { bytes: GBK, head: HEAD })
  await ask('lexicons.export', { file: '规范表述.csv', grant: await grant('out') })
  const { keptAt } = await ask('lexicons.remove', { file: '规范表述.csv' })
  expect((await ask('lexicons.list', {})).files).toEqual([])
  expect(readFileSync(join(path, keptAt), 'utf8')).toContain('帐号')
  expect(await refusal('lexicons.remove', { file: '规范表述.csv' })).toBe('storage.gone')
  expect(await refusal('lexicons.remove', { file: '../library.json' })).toBe('contract.badInput')
  expect(await refusal('lexicons.export', { file: '规范表述.csv', grant: 'none' })).toBe('contract.notGranted')
})

it('writes samples into a folder of their own, which can be imported as they are', async () => {
  const { ask, grant, refusal, folder } = await inLibrary()
  const saved = await ask('lexicons.samples', { grant: await grant('out') })
  expect(saved.folder).toMatch(/^词表示例-\d{14}$/)
  const files = readdirSync(join(folder, 'out', saved.folder))
  expect(files.sort()).toEqual(['专名.csv', '人名职务.csv', '慎用词.csv', '禁用词.csv', '规范表述.csv'].sort())
  for (const file of files) {
    const bytes = new Uint8Array(readFileSync(join(folder, 'out', saved.folder, file)))
    const { head, refusedCount } = await ask('lexicons.inspect', { name: file, bytes })
    expect(refusedCount).toBe(0)
    await ask('lexicons.import', { bytes, head })
  }
  expect((await ask('lexicons.list', {})).files).toHaveLength(5)
  expect(await refusal('lexicons.samples', { grant: 'none' })).toBe('contract.notGranted')
})
