import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { followLinks } from '../../../../main/files/followLinks.ts'
import { faultyFileSystem } from '../../../doubles/faultyFileSystem.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

describe('followLinks', () => {
  it('ends at the file, whether it is there or still to be made', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'real'))
    writeFileSync(join(folder, 'real', 'a'), '')
    symlinkSync(join('real', 'a'), join(folder, 'to-a'))
    symlinkSync(join('real', 'b'), join(folder, 'to-b'))
    symlinkSync('to-b', join(folder, 'to-to-b'))
    const end = (name: string) => followLinks(nodeFileSystem, join(folder, name))
    expect(await end('to-a')).toBe(join(folder, 'real', 'a'))
    expect(await end('to-to-b')).toBe(join(folder, 'real', 'b'))
    expect(await end('none')).toBe(join(folder, 'none'))
  })

  it('passes on what keeps it from looking', async () => {
    const { fs } = faultyFileSystem(({ name }) => (name === 'realpath' ? 'EACCES' : null))
    await expect(followLinks(fs, '/x')).rejects.toMatchObject({ code: 'EACCES' })
  })
})
