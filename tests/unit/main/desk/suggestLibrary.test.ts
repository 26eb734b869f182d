import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { suggestLibrary } from '../../../../main/desk/suggestLibrary.ts'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

describe('suggestLibrary', () => {
  it('lies among the documents where there is a folder for them, in the language of the person', async () => {
    const home = tempFolder()
    expect(await suggestLibrary(nodeFileSystem, 'zh', home)).toBe(join(home, '清样稿库'))
    mkdirSync(join(home, 'Documents'))
    expect(await suggestLibrary(nodeFileSystem, 'en', home)).toBe(join(home, 'Documents', 'Qingyang Library'))
  })

  it('is never what is there already, be it a file', async () => {
    const home = tempFolder()
    writeFileSync(join(home, 'Documents'), '')
    mkdirSync(join(home, '清样稿库'))
    writeFileSync(join(home, '清样稿库 2'), '')
    expect(await suggestLibrary(nodeFileSystem, 'zh', home)).toBe(join(home, '清样稿库 3'))
  })
})
