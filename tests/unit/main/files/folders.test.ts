import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderSize } from '../../../../main/files/folderSize.ts'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { isFolder } from '../../../../main/files/isFolder.ts'
import { moveWhole } from '../../../../main/files/moveWhole.ts'
import { folderContents } from '../../../helpers/folderContents.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

function filled(): string {
  const folder = tempFolder()
  mkdirSync(join(folder, 'a', 'b'), { recursive: true })
  writeFileSync(join(folder, 'a', 'one'), '12345')
  writeFileSync(join(folder, 'a', 'b', 'two'), '678')
  symlinkSync(join(folder, 'a'), join(folder, 'a', 'b', 'round'))
  return folder
}

describe('folders', () => {
  it('have the size of the files below them, links aside', async () => {
    expect(await folderSize(nodeFileSystem, filled())).toBe(8)
    expect(await folderSize(nodeFileSystem, join(tempFolder(), 'none'))).toBe(0)
  })

  it('are told from files, links and nothing', async () => {
    const folder = filled()
    const found = ['a', 'a/one', 'a/b/round', 'none', 'a/one/none'].map((name) =>
      isFolder(nodeFileSystem, join(folder, name)),
    )
    expect(await Promise.all(found)).toEqual([true, false, false, false, false])
  })

  it('move whole, and never over something', async () => {
    const folder = filled()
    mkdirSync(join(folder, 'empty'))
    writeFileSync(join(folder, 'file'), '')
    for (const taken of ['empty', 'file'])
      expect(await moveWhole(nodeFileSystem, join(folder, 'a'), join(folder, taken))).toBe(false)
    expect(await moveWhole(nodeFileSystem, join(folder, 'a'), join(folder, 'z'))).toBe(true)
    expect(folderContents(join(folder, 'z'))).toMatchObject({ one: '12345', 'b/two': '678' })
    await expect(moveWhole(nodeFileSystem, join(folder, 'none'), join(folder, 'y'))).rejects.toMatchObject({
      code: 'ENOENT',
    })
  })
})
