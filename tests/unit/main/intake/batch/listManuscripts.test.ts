import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../../main/files/fileSystem.ts'
import { listManuscripts } from '../../../../../main/intake/batch/listManuscripts.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

it('finds what can be a manuscript, in folders too, in the order in which people count', async () => {
  const folder = tempFolder()
  const names = [
    '稿10.docx',
    '稿2.docx',
    '一月/页.HTML',
    '一月/页_files/a.html',
    '~$稿2.docx',
    '.隐.txt',
    '图.png',
    'b.md',
  ]
  for (const name of [...names, '__MACOSX/a.txt']) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), 'x')
  }
  symlinkSync(folder, join(folder, 'loop'))
  const found = await listManuscripts(nodeFileSystem, folder)
  expect([...found].sort()).toEqual(['b.md', '一月/页.HTML', '稿10.docx', '稿2.docx'].sort())
  expect(found.indexOf('稿2.docx')).toBeLessThan(found.indexOf('稿10.docx'))
})
