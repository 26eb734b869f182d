import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { readLexicons } from '../../../../main/library/readLexicons.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

it('reads the lists of a library by name, in UTF-8 and GBK, and passes over other files', async () => {
  const library = tempFolder()
  expect(await readLexicons(nodeFileSystem, library)).toEqual({ ok: true, value: [] })
  const folder = join(library, 'lexicons')
  await mkdir(folder)
  await writeFile(join(folder, 'b慎用词.txt'), iconv.encode('最佳\n', 'gbk'))
  await writeFile(join(folder, 'a规范表述.csv'), '帐号,账号\n')
  await writeFile(join(folder, 'notes.md'), '无关')
  const read = await readLexicons(nodeFileSystem, library)
  expect(read.ok && read.value.map(({ name, kind, entryAt }) => [name, kind, entryAt(0).word])).toEqual([
    ['a规范表述', 'preferred', '帐号'],
    ['b慎用词', 'careful', '最佳'],
  ])
})

it('refuses a list that it cannot read, with its path', async () => {
  const library = tempFolder()
  await mkdir(join(library, 'lexicons'))
  const path = join(library, 'lexicons', '坏.txt')
  await writeFile(path, new Uint8Array([0x50, 0x4b, 0, 0, 1]))
  expect(await readLexicons(nodeFileSystem, library)).toMatchObject({ ok: false, error: { path } })
})
