import { expect, it } from 'vitest'
import { createArticleIndex } from '../../../../../main/library/createArticleIndex.ts'
import { countForQuery } from '../../../../../main/shells/cli/countForQuery.ts'
import { withIndexFor } from '../../../../../main/shells/cli/openIndex.ts'
import { newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'

it('has every article checked that a query asks the findings of, and none for any other', async () => {
  const shelf = await newShelf()
  const id = await newArticleOn(shelf, { title: '打好基层党建' }, '近日,我们。')
  await newArticleOn(shelf, { title: '另一篇' }, '近日，我们。')
  const index = createArticleIndex(shelf.fs, shelf.library)
  expect(await countForQuery(shelf, index, '党建')).toEqual({ ok: true, value: null })
  expect(await index.measure()).toEqual({ ok: true, value: null })
  expect(await countForQuery(shelf, index, '问题:错误')).toEqual({ ok: true, value: null })
  expect(await index.counts(['问题:未查', '问题:错误'])).toEqual({ ok: true, value: [0, 1] })
  await index.stop()
  const found = await withIndexFor(shelf, '问题:错误', (opened) => opened.list('问题:错误'))
  expect(found).toMatchObject({ ok: true, value: [{ id }] })
})
