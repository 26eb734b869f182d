import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { profileOf } from '../../../../../main/publish/profiles/profileOf.ts'
import { PAGE_PROFILE } from '../../../../../src/publish/profiles.ts'
import { newShelf } from '../../../../helpers/newShelf.ts'

describe('the profile of a name', () => {
  it('is the library’s own before the one that every desk has', async () => {
    const shelf = await newShelf()
    const file = join(shelf.library, 'library.json')
    const own = { ...PAGE_PROFILE, nameSeparator: '，' }
    writeFileSync(file, JSON.stringify({ ...(JSON.parse(readFileSync(file, 'utf8')) as object), profiles: [own] }))
    expect(await profileOf(shelf, 'page')).toMatchObject({ ok: true, value: { nameSeparator: '，' } })
    expect(await profileOf(shelf, 'trs')).toMatchObject({ ok: true, value: { target: 'trs' } })
    expect(await profileOf({ ...shelf, library: join(shelf.library, 'gone') }, 'page')).toMatchObject({ ok: false })
  })
})
