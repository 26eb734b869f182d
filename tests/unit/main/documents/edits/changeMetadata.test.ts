import { expect, it } from 'vitest'
import { changeMetadata } from '../../../../../main/documents/edits/changeMetadata.ts'
import { newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'

it('changes only the fields it is given, and leaves no trace of having been open', async () => {
  const shelf = await newShelf()
  const id = await newArticleOn(shelf, { title: '甲', source: '新华社' })
  const patch = { source: '求是' }
  const changed = await changeMetadata(shelf, { id, patch, seen: null }, '丁', () => false)
  expect(changed).toMatchObject({ ok: true, value: { before: { source: '新华社' }, title: '甲', live: null } })
  expect([shelf.journals.has(id), shelf.facts.has(id)]).toEqual([false, false])
  const again = await changeMetadata(shelf, { id, patch, seen: { source: '新华社' } }, '丁', () => false)
  expect(again).toMatchObject({ ok: false, error: { code: 'edits.changed' } })
  const nowhere = { id: '20160519-没有-abcd', patch, seen: null }
  expect(await changeMetadata(shelf, nowhere, '丁', () => false)).toMatchObject({ error: { code: 'article.notFound' } })
})
