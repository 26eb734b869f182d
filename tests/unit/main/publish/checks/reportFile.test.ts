import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { reportFile } from '../../../../../main/publish/checks/reportFile.ts'
import { createChecker } from '../../../../../src/check/createChecker.ts'
import { readWordManuscript } from '../../../../../src/intake/word/readWordManuscript.ts'
import { PAGE_PROFILE } from '../../../../../src/publish/profiles.ts'
import { articleOf } from '../../../../helpers/check/articleOf.ts'

const article = articleOf('近日,我们', { title: '题' })
const reported = { name: '甲', ...article, findings: createChecker().check(article), letStand: [] }
const facts = { made: '2026-01-02T03:04:05.000Z', profile: PAGE_PROFILE.label, shownTime: (moment: string) => moment }

it('is a page, or a Word file that a reader of Word files reads, with the same words', () => {
  expect(reportFile([reported], facts, 'zh', 'html')).toMatch(/^<!DOCTYPE html>/)
  const bytes = reportFile([reported], facts, 'zh', 'docx') as Uint8Array
  const read = readWordManuscript(bytes)
  if (!read.ok) throw new Error(read.error.code)
  const text = JSON.stringify(read.value.document)
  for (const words of ['汉字之间用了半角标点', '第 1 段', '检查结果']) expect(text).toContain(words)
  expect(Object.keys(unzipSync(bytes))).toContain('word/document.xml')
  expect(strFromU8(unzipSync(bytes)['docProps/core.xml'] ?? new Uint8Array())).toContain('体检报告 · 题')
})

it('gives the same bytes for the same report', () => {
  const bytes = () => Buffer.from(reportFile([reported], facts, 'en', 'docx') as Uint8Array)
  expect(bytes().equals(bytes())).toBe(true)
})
