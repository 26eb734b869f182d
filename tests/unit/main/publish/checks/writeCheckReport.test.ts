import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { emptyMetadata } from '../../../../../src/article/metadata.ts'
import { bodyOf } from '../../../../helpers/newShelf.ts'
import { startedDesk } from '../../../../helpers/startedDesk.ts'

async function withArticle() {
  const desk = await startedDesk()
  const { path } = await desk.ask('library.create', { grant: await desk.grant('稿库'), name: '理论部' })
  const metadata = { ...emptyMetadata(), title: '打好<基层>党建' }
  const { id } = await desk.ask('article.create', { metadata, document: bodyOf('近日,我们--登陆网站'), assets: [] })
  return { ...desk, path, id, out: await desk.grant('out') }
}

it('writes the saved article’s report, by the library’s own lists and what is let stand, under a name of its own each time', async () => {
  const { ask, path, id, out, folder } = await withArticle()
  await ask('settings.change', { person: '张三' })
  mkdirSync(join(path, 'lexicons'), { recursive: true })
  writeFileSync(join(path, 'lexicons', '规范表述.csv'), '词,改为\n登陆网站,登录网站\n')
  await ask('checks.ignore', { id, change: { kind: 'add', rule: 'dash', what: null, reason: '原文如此' } })
  const { file } = await ask('checks.report', { id, profile: 'page', grant: out, form: 'html' })
  expect(file).toMatch(new RegExp(`^体检报告-${id}-\\d{14}\\.html$`))
  const html = readFileSync(join(folder, 'out', file), 'utf8')
  expect(html).toContain('打好&lt;基层&gt;党建')
  expect(html).toContain('近日<mark>,</mark>我们')
  expect(html).toContain('<ins>登录网站</ins>')
  expect(html).toContain('本篇 · 原文如此 · 张三')
  await ask('settings.change', { language: 'en' })
  const english = await ask('checks.report', { id, profile: 'page', grant: out, form: 'html' })
  expect(english.file).toMatch(/^check-report-/)
  expect(readdirSync(join(folder, 'out')).sort()).toEqual([english.file, file].sort())
})

it('writes the same report as a Word file', async () => {
  const { ask, id, out, folder } = await withArticle()
  const { file } = await ask('checks.report', { id, profile: 'page', grant: out, form: 'docx' })
  expect(file).toMatch(new RegExp(`^体检报告-${id}-\\d{14}\\.docx$`))
  const parts = unzipSync(readFileSync(join(folder, 'out', file)))
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '')
  expect(text).toContain('打好&lt;基层&gt;党建')
  expect(text).toContain('近日，我们')
})

it('refuses a folder that was not granted, a profile and an article that are not there', async () => {
  const { refusal, id, out } = await withArticle()
  expect(await refusal('checks.report', { id, profile: 'page', grant: 'none', form: 'html' })).toBe(
    'contract.notGranted',
  )
  expect(await refusal('checks.report', { id, profile: 'nowhere', grant: out, form: 'html' })).not.toBeNull()
  expect(await refusal('checks.report', { id: '20200101-x-aaaa', profile: 'page', grant: out, form: 'html' })).toBe(
    'article.notFound',
  )
})
