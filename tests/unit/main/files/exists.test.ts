import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exists } from '../../../../main/files/exists.ts'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { faultyFileSystem } from '../../../doubles/faultyFileSystem.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

describe('exists', () => {
  it('sees files, folders, and links that lead nowhere', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'file'), '')
    symlinkSync('nowhere', join(folder, 'link'))
    const seen = ['', 'file', 'link', 'none', 'file/inner'].map((name) => exists(nodeFileSystem, join(folder, name)))
    expect(await Promise.all(seen)).toEqual([true, true, true, false, false])
  })

  it('does not take "may not look" for "not there"', async () => {
    const { fs } = faultyFileSystem(() => 'EACCES')
    await expect(exists(fs, '/x')).rejects.toMatchObject({ code: 'EACCES' })
  })
})
