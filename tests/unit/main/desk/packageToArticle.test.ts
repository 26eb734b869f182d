import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emptyDocument } from '../../../../src/article/document/emptyDocument.ts'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { folderContents } from '../../../helpers/folderContents.ts'
import { startedDesk } from '../../../helpers/startedDesk.ts'
import { pngBytes } from '../../../helpers/pictureBytes.ts'

it('an article goes to another library as a package: the same files, pictures and versions included, and once only', async () => {
  const desk = await startedDesk()
  const first = await desk.ask('library.create', { grant: await desk.grant('甲库'), name: '甲' })
  const { id } = await desk.ask('article.create', {
    metadata: { ...emptyMetadata(), title: '打好基层党建' },
    document: { ...emptyDocument() },
    assets: [],
  })
  await desk.ask('assets.add', { id, name: '图 一.png', bytes: pngBytes(4, 4) })
  await desk.ask('history.keep', { id, why: 'restore' })
  const grant = await desk.grant('外发')
  const { files, folder } = await desk.ask('publish.write', { id, profile: 'package', grant })
  const path = join(folder.path, files[0]?.path ?? '')
  const second = await desk.ask('library.create', { grant: await desk.grant('乙库'), name: '乙' })
  const bytes = new Uint8Array(readFileSync(path))
  expect(await desk.ask('package.import', { name: 'a.zip', bytes })).toMatchObject({ id, losses: [] })
  const before = folderContents(join(second.path, 'articles', id))
  expect(before).toEqual(inPackage(folderContents(join(first.path, 'articles', id)), before))
  expect(Object.keys(before).join()).toContain('history')
  expect((await desk.ask('library.list', { title: '' })).rows.map((row) => row.id)).toEqual([id])
  expect(await desk.refusal('package.import', { name: 'a.zip', bytes })).toBe('package.exists')
  const damaged = bytes.slice(0, 200)
  expect(await desk.refusal('package.import', { name: 'b.zip', bytes: damaged })).toBe('package.broken')
  expect(folderContents(join(second.path, 'articles', id))).toEqual(before)
})

/** The version that the export itself kept came after the package was made. */
function inPackage(all: Record<string, string>, packed: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(all).filter(([path]) => path in packed))
}
