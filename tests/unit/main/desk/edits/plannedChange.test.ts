import { expect, it } from 'vitest'
import { plannedChange } from '../../../../../main/desk/edits/plannedChange.ts'
import { emptyMetadata } from '../../../../../src/article/metadata.ts'
import { PAGE_PROFILE } from '../../../../../src/publish/profiles.ts'

const article = { id: '20160519-甲-abcd', metadata: { ...emptyMetadata(), title: '甲', abstract: '一二三四五六' } }
const profile = { ...PAGE_PROFILE, limits: { abstract: { most: 4, unit: 'characters' as const } } }

it('tells what was and what will be, and nothing where nothing changes', () => {
  expect(plannedChange(article, null, ['title'], null)).toBeNull()
  expect(plannedChange(article, { title: '乙' }, ['title'], null)).toEqual({
    ...{ id: article.id, title: '甲' },
    before: { title: '甲' },
    after: { title: '乙' },
  })
})

it('refuses what a field cannot hold, and what makes it longer than it may be; shorter is better, if not good yet', () => {
  expect(plannedChange(article, 'badValue', ['title'], null)).toMatchObject({ error: { code: 'edits.badValue' } })
  const longer = plannedChange(article, { abstract: '一二三四五六七' }, ['abstract'], profile)
  expect(longer).toMatchObject({ error: { code: 'edits.overLimit' } })
  expect(plannedChange(article, { abstract: '一二三四五' }, ['abstract'], profile)).not.toHaveProperty('error')
})
