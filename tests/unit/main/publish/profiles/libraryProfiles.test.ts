import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../../main/files/fileSystem.ts'
import { changeLibraryFile } from '../../../../../main/library/changeLibraryFile.ts'
import { libraryProfiles } from '../../../../../main/publish/profiles/libraryProfiles.ts'
import { profileOf } from '../../../../../main/publish/profiles/profileOf.ts'
import { ok } from '../../../../../src/base/result.ts'
import { PAGE_PROFILE } from '../../../../../src/publish/profiles.ts'
import { changeProfiles } from '../../../../../src/publish/stored/changeProfiles.ts'
import { newShelf } from '../../../../helpers/newShelf.ts'
import { startedDesk } from '../../../../helpers/startedDesk.ts'
import type { Shelf } from '../../../../../main/documents/shelf.ts'

const fileOf = (shelf: Shelf) => join(shelf.library, 'library.json')
const contentOf = (shelf: Shelf) => JSON.parse(readFileSync(fileOf(shelf), 'utf8')) as Record<string, unknown>
const write = (shelf: Shelf, patch: object) =>
  writeFileSync(fileOf(shelf), JSON.stringify({ ...contentOf(shelf), ...patch }))
const site = { ...PAGE_PROFILE, name: 'site' }

describe('the profiles in library.json', () => {
  it('are those that every desk has where the file names none, and a name finds its profile', async () => {
    const shelf = await newShelf()
    expect(await libraryProfiles(shelf)).toMatchObject({ ok: true, value: { broken: [], standard: null } })
    expect(await profileOf(shelf, 'trs')).toMatchObject({ ok: true, value: { target: 'trs' } })
    expect(await profileOf(shelf, 'nothing')).toMatchObject({ ok: false, error: { code: 'publish.unknownProfile' } })
  })

  it('refuse one that cannot be used in words, and no preset takes its place', async () => {
    const shelf = await newShelf()
    write(shelf, { profiles: [{ ...PAGE_PROFILE, required: ['headline'] }, site] })
    expect(await profileOf(shelf, 'site')).toMatchObject({ ok: true })
    const refused = await profileOf(shelf, 'page')
    expect(refused).toMatchObject({ ok: false, error: { code: 'profile.broken' } })
    expect(!refused.ok && refused.error.message.zh).toContain('没有“headline”这个项目')
  })

  it('are changed on top of what another desk wrote between reading and renaming', async () => {
    const real = nodeFileSystem
    let interfere = 1
    const shelf = await newShelf({
      ...real,
      async create(path, mode) {
        if (path.endsWith('.tmp')) {
          if (interfere > 0) {
            interfere -= 1
            write(shelf, { foreign: 'kept' })
          }
        }
        return real.create(path, mode)
      },
    })
    const changed = await changeLibraryFile(shelf, (content) => changeProfiles(content, { kind: 'add', profile: site }))
    expect(changed.ok).toBe(true)
    expect(interfere).toBe(0)
    expect(contentOf(shelf).foreign).toBe('kept')
    expect((contentOf(shelf).profiles as { name: string }[]).at(-1)?.name).toBe('site')
  })

  it('are left alone where the file is damaged, gone, or written without an end', async () => {
    const shelf = await newShelf()
    writeFileSync(fileOf(shelf), '{"format":')
    const change = () => changeLibraryFile(shelf, (content) => ok(content))
    expect(await change()).toMatchObject({ ok: false, error: { code: 'library.broken' } })
    expect(readFileSync(fileOf(shelf), 'utf8')).toBe('{"format":')
    expect(await libraryProfiles({ ...shelf, library: join(shelf.library, 'gone') })).toMatchObject({
      ok: false,
      error: { code: 'library.notFound' },
    })
  })

  it('cross the contract: changed by one window, told to all, stored for the next start', async () => {
    const { desk, ask, refusal, grant, folder } = await startedDesk()
    const place = await grant('稿库')
    await ask('library.create', { grant: place, name: '理论部' })
    const told: string[] = []
    desk.subscribe((event) => void told.push(event))
    const before = await ask('publish.profiles', {})
    const added = await ask('publish.changeProfiles', { kind: 'add', profile: { ...site } })
    expect(added.profiles).toHaveLength(before.profiles.length + 1)
    expect(told).toContain('publish.profilesChanged')
    expect(await refusal('publish.changeProfiles', { kind: 'add', profile: { ...site } })).toBe('profile.taken')
    expect(await refusal('publish.changeProfiles', { kind: 'remove', over: 'nobody' })).toBe('profile.changed')
    const file = JSON.parse(readFileSync(join(folder, '稿库', 'library.json'), 'utf8')) as Record<string, unknown>
    expect(file).toMatchObject({ name: '理论部', format: 'qingyang/library' })
  })
})
