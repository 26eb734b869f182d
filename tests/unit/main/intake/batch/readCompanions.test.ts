import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../../main/files/fileSystem.ts'
import { readCompanions } from '../../../../../main/intake/batch/readCompanions.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

it('reads the pictures of the folder beside a page, and nothing of it but them', async () => {
  const folder = tempFolder()
  for (const inner of ['页_files', '别_files']) mkdirSync(join(folder, inner))
  for (const name of ['页_files/a.jpg', '页_files/b', '页_files/c.js', '别_files/d.jpg'])
    writeFileSync(join(folder, name), name)
  const files = await readCompanions(nodeFileSystem, join(folder, '页.html'))
  expect(files.map(({ name }) => name).sort()).toEqual(['页_files/a.jpg', '页_files/b'])
  expect(new TextDecoder().decode(files.find(({ name }) => name.endsWith('a.jpg'))?.bytes)).toBe('页_files/a.jpg')
  expect(await readCompanions(nodeFileSystem, join(folder, '页.docx'))).toEqual([])
  expect(await readCompanions(nodeFileSystem, join(folder, '没有.html'))).toEqual([])
})
