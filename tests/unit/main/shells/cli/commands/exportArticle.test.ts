import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportArticle } from '../../../../../../main/shells/cli/commands/exportArticle.ts'
import { newArticleOn, newShelf } from '../../../../../helpers/newShelf.ts'
import { recordingTerminal } from '../../../../../helpers/recordingTerminal.ts'
import { tempFolder } from '../../../../../helpers/tempFolder.ts'

async function exported(library: string, id: string, profile: string, out: string) {
  const terminal = recordingTerminal()
  const status = await exportArticle(terminal, { positionals: [id], options: { library, profile, out } })
  return { status, ...terminal.said }
}

describe('export', () => {
  it('tells the full path of each file it wrote', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf, {}, '正文在此')
    const out = join(tempFolder(), '成品')
    const { status, ...said } = await exported(shelf.library, id, 'fragment', out)
    const { files } = JSON.parse(said.out) as { files: { path: string; size: number }[] }
    expect([status, files.length]).toEqual([0, 1])
    expect(files[0]?.path.startsWith(out)).toBe(true)
    const bytes = readFileSync(files[0]?.path ?? '')
    expect(bytes.length).toBe(files[0]?.size)
    expect(bytes.toString()).toContain('正文在此')
  })

  it('looks for no article by a name that is none', async () => {
    const shelf = await newShelf()
    for (const id of ['../..', '', 'a/b']) {
      const { status, error } = await exported(shelf.library, id, 'page', tempFolder())
      expect(status).not.toBe(0)
      expect(JSON.parse(error), id).toMatchObject({ code: 'article.notFound' })
    }
  })

  it('knows no profile but its own', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    const { error } = await exported(shelf.library, id, 'pdf', tempFolder())
    expect(JSON.parse(error)).toMatchObject({ code: 'publish.unknownProfile' })
  })
})
