import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../../../helpers/sourceFiles.ts'
import { startedDesk } from '../../../helpers/startedDesk.ts'

it('a Word file becomes an article whose pictures are there when it is opened', async () => {
  const desk = await startedDesk()
  await desk.ask('library.create', { grant: await desk.grant('稿库'), name: '理论部' })
  const bytes = new Uint8Array(readFileSync(join(ROOT, 'tests/fixtures/word/wps-news.docx')))
  const { metadata, document, assets, pictures = [] } = await desk.ask('intake.read', { name: '来稿.docx', bytes })
  const { id } = await desk.ask('article.create', {
    metadata: { ...metadata },
    document: { ...document },
    assets: assets.map((asset) => ({ ...asset })),
  })
  for (const picture of pictures)
    await desk.ask('assets.add', { id, name: picture.name, bytes: new Uint8Array(picture.bytes) })

  const { article, losses } = await desk.ask('article.open', { id })
  expect(losses).toEqual([])
  expect(article.metadata.title).toBe('山村小学的新操场')
  expect(article.assets.map(({ name, width, height }) => [name, width, height])).toEqual([
    ['image1.png', 60, 40],
    ['image2.png', 30, 20],
  ])
  const named = (article.document.content ?? []).flatMap(({ type, attrs }) => (type === 'figure' ? [attrs?.asset] : []))
  expect(named).toEqual(['image1.png', 'image2.png'])
})
