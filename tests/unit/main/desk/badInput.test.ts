import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import type { ErrorCode } from '../../../../src/base/deskError.ts'
import { faultyFileSystem } from '../../../doubles/faultyFileSystem.ts'
import { folderContents } from '../../../helpers/folderContents.ts'
import { bodyOf, metadataOf } from '../../../helpers/newShelf.ts'
import { startedDesk, type StartedDesk } from '../../../helpers/startedDesk.ts'
import { wholeSave } from '../../../helpers/wholeSave.ts'

const content = () => ({ metadata: metadataOf(), document: bodyOf('文字'), assets: [] })

/** A desk with a library and an article in it. */
async function furnished(options: Parameters<typeof startedDesk>[0] = {}): Promise<StartedDesk & { id: string }> {
  const started = await startedDesk(options)
  await started.ask('library.create', { grant: await started.grant('稿库'), name: '理论部' })
  const { id } = await started.ask('article.create', content())
  return { ...started, id }
}

/** Asserts a refusal that changes nothing, after which the desk goes on. */
async function refusesAndGoesOn(
  desk: StartedDesk,
  code: ErrorCode,
  ask: () => Promise<ErrorCode | null>,
): Promise<void> {
  const before = folderContents(desk.folder)
  expect(await ask()).toBe(code)
  expect(folderContents(desk.folder)).toEqual(before)
  expect((await desk.ask('library.list', { title: '' })).rows).toHaveLength(1)
}

describe('bad input', () => {
  it.each<[string, Uint8Array, ErrorCode]>([
    ['not a text', Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d), 'input.notText'],
    ['a broken Word file', Uint8Array.of(0x50, 0x4b, 3, 4), 'input.damaged'],
    ['an older Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'input.oldWord'],
    ['rich text', new TextEncoder().encode('{\\rtf1 x}'), 'input.richText'],
    ['neither UTF-8 nor GB18030', Uint8Array.of(0x41, 0xff, 0xff), 'input.encoding'],
    ['an empty file', new Uint8Array(), 'input.empty'],
    ['NUL bytes', iconv.encode('清\0样', 'utf-8'), 'input.notText'],
    ['more than 50 MB', new Uint8Array(50 * 1024 * 1024 + 1).fill(0x61), 'contract.badInput'],
  ])('%s', async (_, bytes, code) => {
    const desk = await furnished()
    await refusesAndGoesOn(desk, code, () =>
      desk.refusal('intake.read', { name: '稿.txt', bytes: new Uint8Array(bytes) }),
    )
  })

  it('pasted text that is none', async () => {
    const desk = await furnished()
    await refusesAndGoesOn(desk, 'input.empty', () => desk.refusal('intake.read', { text: ' \u3000\n' }))
    await refusesAndGoesOn(desk, 'input.notText', () => desk.refusal('intake.read', { text: '清\0样' }))
  })

  it('no library, a folder that is none, a newer one, a broken one, one that is there already', async () => {
    const bare = await startedDesk()
    for (const refused of [
      bare.refusal('library.list', { title: '' }),
      bare.refusal('article.create', content()),
      bare.refusal('publish.plan', { id: '20260101-甲-abcd', profile: 'page' }),
    ])
      expect(await refused).toBe('library.none')

    const desk = await furnished()
    const grant = await desk.grant('别处')
    await refusesAndGoesOn(desk, 'library.notFound', () => desk.refusal('library.open', { grant }))
    const file = join(desk.folder, '别处', 'library.json')
    writeFileSync(file, '{"format":"qingyang/library","version":2,"id":"x","name":"n"}')
    await refusesAndGoesOn(desk, 'library.newer', () => desk.refusal('library.open', { grant }))
    writeFileSync(file, '{"format":')
    await refusesAndGoesOn(desk, 'library.broken', () => desk.refusal('library.open', { grant }))
    await refusesAndGoesOn(desk, 'library.exists', () => desk.refusal('library.create', { grant, name: '又' }))
  })

  it('a broken article.json: told, left as it is, listed as damaged', async () => {
    const desk = await furnished()
    writeFileSync(join(desk.folder, '稿库', 'articles', desk.id, 'article.json'), '{"format":"qing')
    const { id } = desk
    await refusesAndGoesOn(desk, 'article.broken', () => desk.refusal('article.open', { id }))
    await refusesAndGoesOn(desk, 'article.broken', () => desk.refusal('publish.plan', { id, profile: 'page' }))
    expect((await desk.ask('library.list', { title: '' })).rows).toMatchObject([{ id, damaged: true }])
  })

  it('an unknown profile, a folder that was not granted, an article without its title', async () => {
    const desk = await furnished()
    const { id } = desk
    const grant = await desk.grant('out')
    const write = (more: object) => desk.refusal('publish.write', { id, profile: 'page', grant, ...more })
    await refusesAndGoesOn(desk, 'publish.unknownProfile', () => desk.refusal('publish.plan', { id, profile: 'x' }))
    await refusesAndGoesOn(desk, 'publish.unknownProfile', () => write({ profile: '__proto__' }))
    await refusesAndGoesOn(desk, 'contract.notGranted', () => write({ grant: join(desk.folder, 'out') }))
    const { etag } = await desk.ask('article.open', { id })
    const untitled = wholeSave({
      id,
      metadata: metadataOf({ title: '' }),
      document: bodyOf('x'),
      etag,
    })
    await desk.ask('article.save', untitled)
    await refusesAndGoesOn(desk, 'publish.invalid', () => write({}))
  })

  it('no space: nothing half-written, whatever was to be written', async () => {
    let full = false
    const disk = faultyFileSystem(({ name }) => (full && name === 'file.writeFile' ? 'ENOSPC' : null))
    const desk = await furnished({ fs: disk.fs })
    const { id } = desk
    const grant = await desk.grant('out')
    const { etag } = await desk.ask('article.open', { id })
    full = true
    const save = wholeSave({
      id,
      metadata: metadataOf(),
      document: bodyOf('新'),
      etag,
    })
    await refusesAndGoesOn(desk, 'storage.noSpace', () => desk.refusal('article.save', save))
    await refusesAndGoesOn(desk, 'storage.noSpace', () => desk.refusal('article.create', content()))
    await refusesAndGoesOn(desk, 'storage.noSpace', () => desk.refusal('publish.write', { id, profile: 'page', grant }))
    await refusesAndGoesOn(desk, 'storage.noSpace', () => desk.refusal('library.create', { grant, name: '又' }))
    full = false
    await desk.ask('article.save', save)
  })

  it('a library that has gone: the desk starts without it', async () => {
    const desk = await furnished()
    await desk.desk.stop()
    mkdirSync(join(desk.folder, 'away'))
    const [recent] = desk.settings.read().recentLibraries
    desk.settings.change({ recentLibraries: [join(desk.folder, 'away', 'gone'), recent ?? ''] })
    const again = await startedDesk({ folder: desk.folder })
    expect(await again.ask('library.current', {})).toEqual({ library: null })
    await again.ask('library.openRecent', { path: recent ?? '' })
    expect(await again.refusal('library.openRecent', { path: '/etc' })).toBe('contract.notGranted')
    expect(again.settings.read().recentLibraries[0]).toBe(recent)
    expect(readdirSync(join(desk.folder, 'away'))).toEqual([])
  })
})
