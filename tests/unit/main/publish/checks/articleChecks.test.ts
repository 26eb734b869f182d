import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { recordReview } from '../../../../../main/documents/review/recordReview.ts'
import { readArticle } from '../../../../../main/documents/readArticle.ts'
import { changeLibraryFile } from '../../../../../main/library/changeLibraryFile.ts'
import { articleChecks } from '../../../../../main/publish/checks/articleChecks.ts'
import { ok } from '../../../../../src/base/result.ts'
import { withLibraryIgnored } from '../../../../../src/check/ignores/libraryIgnored.ts'
import { PAGE_PROFILE } from '../../../../../src/publish/profiles.ts'
import { newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'

const line = (rule: string, what: string | null) => ({ rule, what, reason: '原文如此', who: '甲', at: '' })

it('lets leave what the rules and the lists pass, and what the article and the library let stand', async () => {
  const shelf = await newShelf()
  const id = await newArticleOn(shelf, { title: '题' }, '近日,我们用帐号登陆--他')
  await mkdir(join(shelf.library, 'lexicons'))
  await writeFile(join(shelf.library, 'lexicons', '禁用词.csv'), '帐号,账号\n')
  const checks = articleChecks()
  const rules = async (severities = {}) => {
    const read = await readArticle(shelf, id)
    if (!read.ok) throw new Error(read.error.code)
    const found = await checks(shelf, read.value.article, { ...PAGE_PROFILE, checks: severities })
    return found.ok ? found.value.map(({ rule, severity }) => `${rule} ${severity}`) : found.error.code
  }
  expect(await rules()).toEqual(['halfWidthMarks warning', 'lexiconWords error', 'dash warning'])
  expect(await rules({ halfWidthMarks: 'error' })).toContain('halfWidthMarks error')
  expect(await rules({ dash: 'off', halfWidthMarks: 'hint' })).toEqual(['halfWidthMarks hint', 'lexiconWords error'])
  await recordReview(shelf, id, '甲', (review) => ok({ ...review, ignored: [line('halfWidthMarks', null)] }), false)
  await changeLibraryFile(shelf, (content) =>
    ok(withLibraryIgnored(content, { kind: 'add', line: line('dash', '--') })),
  )
  expect(await rules()).toEqual(['lexiconWords error'])
  await writeFile(join(shelf.library, 'lexicons', '禁用词.csv'), '别的词\n')
  expect(await rules()).toEqual([])
})
