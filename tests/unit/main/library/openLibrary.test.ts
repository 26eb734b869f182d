import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { openLibrary } from '../../../../main/library/openLibrary.ts'
import { faultyFileSystem } from '../../../doubles/faultyFileSystem.ts'
import { folderContents } from '../../../helpers/folderContents.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

describe('openLibrary', () => {
  const withFile = (text: string): string => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'library.json'), text)
    return folder
  }

  it.each([
    ['{"format":"qingyang/library","version":2,"id":"x","name":"n"}', 'library.newer'],
    ['{"format":"qingyang/library","version":99}', 'library.newer'],
    ['{"format":"qingyang/library","version":1,"id":"","name":"n"}', 'library.broken'],
    ['{"format":"qingyang/library","version":1,"name":"n"}', 'library.broken'],
    ['{"format":"qingyang/library","version":"1","id":"x","name":"n"}', 'library.broken'],
    ['{"format":"other","version":1,"id":"x","name":"n"}', 'library.broken'],
    ['{"format":"qingyang/library","ver', 'library.broken'],
    ['[]', 'library.broken'],
    ['null', 'library.broken'],
    ['', 'library.broken'],
  ])('refuses %s and changes nothing', async (text, code) => {
    const folder = withFile(text)
    const before = folderContents(folder)
    expect(await openLibrary(nodeFileSystem, folder)).toMatchObject({ ok: false, error: { code } })
    expect(folderContents(folder)).toEqual(before)
  })

  it('tells a folder without a library, a folder that is not there, and a library.json that is a folder', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'odd', 'library.json'), { recursive: true })
    const codeOf = async (path: string) => {
      const library = await openLibrary(nodeFileSystem, path)
      return library.ok ? null : library.error.code
    }
    expect(await codeOf(folder)).toBe('library.notFound')
    expect(await codeOf(join(folder, 'none'))).toBe('library.notFound')
    expect(await codeOf(join(folder, 'odd'))).toBe('library.broken')
  })

  it('tells a library that may not be read', async () => {
    const { fs } = faultyFileSystem(({ name }) => (name === 'readFile' ? 'EACCES' : null))
    expect(await openLibrary(fs, withFile('{}'))).toMatchObject({
      error: { code: 'input.unreadable', detail: 'EACCES' },
    })
  })
})
