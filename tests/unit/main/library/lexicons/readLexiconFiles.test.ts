import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../../main/files/fileSystem.ts'
import { readLexiconFiles } from '../../../../../main/library/lexicons/readLexiconFiles.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

it('reads the lists of a library by name, in UTF-8 and GBK, and passes over other files', async () => {
  const library = tempFolder()
  expect(await readLexiconFiles(nodeFileSystem, library)).toEqual({ ok: true, value: [] })
  const folder = join(library, 'lexicons')
  await mkdir(folder)
  await writeFile(join(folder, 'b慎用词.txt'), iconv.encode('最佳\n', 'gbk'))
  await writeFile(join(folder, 'a规范表述.csv'), '帐号,账号\n')
  await writeFile(join(folder, 'c.txt'), '')
  await writeFile(join(folder, 'notes.md'), '无关')
  const read = await readLexiconFiles(nodeFileSystem, library)
  expect(read.ok && read.value.map(({ file, text }) => [file, text])).toEqual([
    ['a规范表述.csv', '帐号,账号\n'],
    ['b慎用词.txt', '最佳\n'],
    ['c.txt', ''],
  ])
})

it('refuses a list that it cannot read, with its path', async () => {
  const library = tempFolder()
  await mkdir(join(library, 'lexicons'))
  const path = join(library, 'lexicons', '坏.txt')
  await writeFile(path, new Uint8Array([0x50, 0x4b, 0, 0, 1]))
  expect(await readLexiconFiles(nodeFileSystem, library)).toMatchObject({ ok: false, error: { path } })
})
