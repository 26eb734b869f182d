import { expect, it } from 'vitest'
import { bodyText } from '../../../../src/article/document/bodyText.ts'
import { bodyOf, metadataOf } from '../../../helpers/newShelf.ts'
import { startedDesk } from '../../../helpers/startedDesk.ts'
import { wholeSave } from '../../../helpers/wholeSave.ts'

it('an article is read as it was saved last, and stays free for whoever wants to write it', async () => {
  const { ask, grant } = await startedDesk()
  await ask('library.create', { grant: await grant('稿库'), name: '理论部' })
  const { id } = await ask('article.create', { metadata: metadataOf(), document: bodyOf('初稿'), assets: [] })
  const first = await ask('article.read', { id })
  expect(bodyText(first.article.document)).toBe('初稿')
  expect((await ask('article.read', { id })).etag).toBe(first.etag)
  // Nobody has it open: it can be put into the bin, and opened to be written.
  const opened = await ask('article.open', { id })
  expect(opened).toMatchObject({ readOnly: false, etag: first.etag })
  await ask(
    'article.save',
    wholeSave({ id, metadata: metadataOf(), document: bodyOf('改稿'), etag: opened.etag, asked: true }),
  )
  const later = await ask('article.read', { id })
  expect([bodyText(later.article.document), later.etag === first.etag]).toEqual(['改稿', false])
  await ask('article.close', { id })
  await ask('article.read', { id })
  expect(await ask('article.remove', { id })).toBeDefined()
})
