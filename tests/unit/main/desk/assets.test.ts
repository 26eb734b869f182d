import { describe, expect, it } from 'vitest'
import { bodyOf, metadataOf } from '../../../helpers/newShelf.ts'
import { pngBytes } from '../../../helpers/pictureBytes.ts'
import { startedDesk } from '../../../helpers/startedDesk.ts'

describe('assets through the desk', () => {
  it('gives the same bytes to a window and to the asset route', async () => {
    const { ask, grant, desk } = await startedDesk()
    expect(await desk.readAsset('20260101-甲-abcd', 'a.png')).toMatchObject({ error: { code: 'library.none' } })
    await ask('library.create', { grant: await grant('稿库'), name: '库' })
    const { id } = await ask('article.create', { metadata: metadataOf(), document: bodyOf(), assets: [] })
    const { name } = await ask('assets.add', { id, name: '图.png', bytes: pngBytes(3, 3) })
    const route = await desk.readAsset(id, name)
    expect(route).toMatchObject({ ok: true, value: { mediaType: 'image/png' } })
    expect(await ask('assets.get', { id, name })).toEqual(route.ok && route.value)
    for (const [wrongId, wrongName] of [
      [id, '../article.json'],
      ['../..', name],
    ] as const) {
      expect(await desk.readAsset(wrongId, wrongName)).toMatchObject({ error: { code: 'asset.notFound' } })
    }
  })
})
