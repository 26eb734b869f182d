import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkLibraryThere } from '../../../../main/documents/checkLibraryThere.ts'
import { newShelf } from '../../../helpers/newShelf.ts'

describe('checkLibraryThere', () => {
  it('lets a library pass, and not the folder where one was', async () => {
    const shelf = await newShelf()
    await expect(checkLibraryThere(shelf)).resolves.toBeUndefined()
    rmSync(join(shelf.library, 'library.json'))
    await expect(checkLibraryThere(shelf)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
