import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderContents } from '../../../helpers/folderContents.ts'
import { pngBytes } from '../../../helpers/pictureBytes.ts'
import { startedDesk } from '../../../helpers/startedDesk.ts'
import { wholeSave } from '../../../helpers/wholeSave.ts'

describe('from the manuscript to the page', () => {
  it('reads, keeps, changes, saves, opens again and exports, and the next start has it all', async () => {
    const first = await startedDesk()
    const { ask, grant, folder } = first
    expect(await ask('library.current', {})).toEqual({ library: null })
    const library = await ask('library.create', { grant: await grant('稿库'), name: '理论部' })
    const sample = await ask('intake.sample', {})
    const { metadata, document, assets } = await ask('intake.read', {
      name: sample.name,
      bytes: new Uint8Array(sample.bytes),
    })
    expect(metadata.title).toBe('打好基层党建 决胜脱贫攻坚')
    const { id } = await ask('article.create', {
      metadata: { ...metadata },
      document: { ...document },
      assets: assets.map((asset) => ({ ...asset })),
    })

    const opened = await ask('article.open', { id })
    const picture = await ask('assets.add', { id, name: 'W020180116412817190956.jpg', bytes: pngBytes(6, 4) })
    const cover = { ...opened.article.metadata, coverImage: picture.name }
    const saved = await ask(
      'article.save',
      wholeSave({
        id,
        metadata: cover,
        document: { ...document },
        etag: opened.etag,
      }),
    )
    expect((await ask('article.open', { id })).etag).toBe(saved.etag)

    const out = await grant('out')
    const plan = await ask('publish.plan', { id, profile: 'page' })
    const written = await ask('publish.write', { id, profile: 'page', grant: out, pass: true })
    expect(written.files).toEqual(plan.files)
    const contents = folderContents(join(folder, 'out'))
    for (const { path, size } of written.files) expect(contents[path]?.length, path).toBe(size)
    expect(Object.keys(contents).filter((path) => path.includes('.qingyang'))).toEqual([])
    expect(readFileSync(join(folder, 'out', written.files[0]?.path ?? ''), 'utf8')).toContain('打好基层党建')
    await first.desk.stop()

    const second = await startedDesk({ folder })
    expect(await second.ask('library.current', {})).toEqual({ library })
    const again = await second.ask('article.open', { id })
    expect(again).toMatchObject({
      etag: saved.etag,
      losses: [],
      readOnly: false,
      article: { metadata: cover, document },
    })
    expect((await second.ask('library.list', { title: '脱贫' })).rows).toMatchObject([{ id, characters: 1684 }])
    expect((await second.ask('library.remembered', {})).values.editors).toEqual(['钟义见'])
  })
})
