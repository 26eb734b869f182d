import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { threadFileSystem } from '../../../../main/files/threadFileSystem.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

it('answers as the other does', async () => {
  const folder = tempFolder()
  const file = join(folder, 'a')
  writeFileSync(file, '正文')
  mkdirSync(join(folder, 'b'))
  for (const fs of [nodeFileSystem, threadFileSystem]) {
    expect(new TextDecoder().decode(await fs.readFile(file))).toBe('正文')
    expect(await fs.stat(file)).toMatchObject({ size: 6 })
    expect((await fs.stat(join(folder, 'b'))).isDirectory()).toBe(true)
    await expect(fs.stat(join(folder, 'c'))).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(fs.readFile(join(folder, 'c'))).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(fs.stat(join(file, 'c'))).rejects.toMatchObject({ code: expect.stringMatching(/ENOENT|ENOTDIR/) })
  }
})
