import { describe, expect, it } from 'vitest'
import { keepVersion } from '../../../../../main/documents/history/keepVersion.ts'
import { versionOfSaved } from '../../../../../main/documents/history/versionOfSaved.ts'
import { newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'

describe('the version that holds the saved text', () => {
  it('is told by its name; null where none does', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf, {}, '正文')
    const before = await versionOfSaved(shelf, id)
    const kept = await keepVersion(shelf, id, { why: 'export', who: '' })
    const after = await versionOfSaved(shelf, id)
    expect(kept.ok && (kept.value ?? before)).toBe(after)
    expect(after).not.toBeNull()
    expect(await versionOfSaved(shelf, '20160519-无-abcd')).toBeNull()
  })
})
