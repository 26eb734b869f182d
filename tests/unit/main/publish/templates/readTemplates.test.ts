import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../../main/files/fileSystem.ts'
import { MOST_BYTES, readTemplates } from '../../../../../main/publish/templates/readTemplates.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

async function library(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = tempFolder()
  await mkdir(join(folder, 'templates'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, 'templates', name), text)
  return folder
}

describe('the templates of a library', () => {
  it('are none where there is no folder', async () => {
    expect(await readTemplates(nodeFileSystem, tempFolder())).toEqual({ ok: true, value: [] })
  })

  it('are the files that end so, in UTF-8 or GBK', async () => {
    const folder = await library({
      '网页.liquid': '<p>来源</p>',
      'old.liquid': iconv.encode('来源单位', 'gbk'),
      'notes.txt': '一',
      '.hidden.liquid': '二',
    })
    await symlink('/etc/passwd', join(folder, 'templates', 'outside.liquid'))
    const read = await readTemplates(nodeFileSystem, folder)
    expect(read.ok && read.value.map(({ name, text }) => [name, text])).toEqual([
      ['old.liquid', '来源单位'],
      ['网页.liquid', '<p>来源</p>'],
    ])
  })

  it('are refused where one is too large to be one', async () => {
    const folder = await library({ 'a.liquid': 'x'.repeat(MOST_BYTES + 1) })
    expect(await readTemplates(nodeFileSystem, folder)).toMatchObject({ ok: false, error: { code: 'template.large' } })
  })
})
