import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { createGrantedPaths } from '../../../../main/files/grantedPaths.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

describe('granted paths', () => {
  it('gives a word that tells nothing, and the real folder for it', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'real'))
    symlinkSync('real', join(folder, 'link'))
    const granted = createGrantedPaths(nodeFileSystem)
    const { grant, path } = await granted.grant(join(folder, 'link'))
    expect(path).toBe(join(folder, 'real'))
    expect(grant).toMatch(/^[\w-]{22}$/)
    expect(granted.pathOf(grant)).toBe(path)
    expect(await granted.grant(join(folder, 'real'))).toEqual({ grant, path })
  })

  it('knows no path, no made-up word, and no word of another desk', async () => {
    const folder = tempFolder()
    const granted = createGrantedPaths(nodeFileSystem)
    await granted.grant(folder)
    const other = await createGrantedPaths(nodeFileSystem).grant(folder)
    for (const word of [folder, '', '__proto__', 'constructor', other.grant]) expect(granted.pathOf(word)).toBeNull()
  })

  it('grants a folder that is still to be made, below the real one that is there', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'real'))
    symlinkSync('real', join(folder, 'link'))
    const { path } = await createGrantedPaths(nodeFileSystem).grant(join(folder, 'link', '稿库', '一'))
    expect(path).toBe(join(folder, 'real', '稿库', '一'))
  })
})
