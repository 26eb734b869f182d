import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { bodyOf } from '../../../helpers/newShelf.ts'
import { startedDesk } from '../../../helpers/startedDesk.ts'
import { wholeSave } from '../../../helpers/wholeSave.ts'

async function withArticle() {
  const desk = await startedDesk()
  const { ask, grant } = desk
  const { path } = await ask('library.create', { grant: await grant('稿库'), name: '理论部' })
  const metadata = { ...emptyMetadata(), title: '打好基层党建' }
  const { id } = await ask('article.create', { metadata, document: bodyOf('近日,我们'), assets: [] })
  const { etag } = await ask('article.open', { id })
  const heard: string[] = []
  desk.desk.subscribe((event) => heard.push(event))
  return { ...desk, path, id, etag, metadata, heard }
}

it('keeps in the article what is let stand there, with the reason and the person, through every save', async () => {
  const { ask, id, metadata, heard } = await withArticle()
  await ask('settings.change', { person: '张三' })
  const change = { kind: 'add', rule: 'halfWidthMarks', what: null, reason: ' 原文如此 ' } as const
  const { review, saved } = await ask('checks.ignore', { id, change })
  const line = { rule: 'halfWidthMarks', what: null, reason: '原文如此', who: '张三' }
  expect(review).toMatchObject({ stage: 'draft', ignored: [line] })
  expect(heard).toContain('article.reviewed')
  await ask('article.save', wholeSave({ id, metadata, document: bodyOf('近日,你们'), etag: saved.etag, asked: true }))
  await ask('review.decide', { id, move: 'pass', opinion: '', who: '张三', role: '' })
  expect((await ask('article.open', { id })).article.review).toMatchObject({ stage: 'firstReview', ignored: [line] })
  const back = await ask('checks.ignore', { id, change: { kind: 'remove', rule: 'halfWidthMarks', what: null } })
  expect(back.review.ignored).toEqual([])
})

it('keeps in the library what is let stand in all of it, and takes it back', async () => {
  const { ask, path, heard } = await withArticle()
  const change = { kind: 'add', rule: 'dash', what: '--', reason: '代码' } as const
  expect((await ask('checks.ignoreInLibrary', { change })).ignored).toMatchObject([{ rule: 'dash', what: '--' }])
  expect(JSON.parse(readFileSync(join(path, 'library.json'), 'utf8'))).toMatchObject({
    name: '理论部',
    checks: { ignored: [{ reason: '代码' }] },
  })
  expect(heard).toContain('checks.ignoredChanged')
  await ask('checks.ignoreInLibrary', { change: { kind: 'remove', rule: 'dash', what: '--' } })
  expect(await ask('checks.ignored', {})).toEqual({ ignored: [] })
})

it('counts what is found in saved articles, apart, by a profile that is there', async () => {
  const { ask, id, refusal } = await withArticle()
  const counted = await ask('checks.counts', { ids: [id, '20260101-没有-abcd'], profile: 'page' })
  expect(counted).toEqual({ counts: [expect.objectContaining({ errors: 1 }), null] })
  expect(await refusal('checks.counts', { ids: [id], profile: 'none' })).toBe('publish.unknownProfile')
  expect(await refusal('checks.counts', { ids: ['../x'], profile: 'page' })).toBe('contract.badInput')
})
