import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportArticle } from '../../../../main/publish/exportArticle.ts'
import { BARE_TOOLS } from '../../../../main/publish/publishTools.ts'
import { PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { folderContents } from '../../../helpers/folderContents.ts'
import { newArticleOn, newShelf } from '../../../helpers/newShelf.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'
import { withProfiles } from '../../../helpers/withProfiles.ts'

const named = (name: string) => ({ ...PAGE_PROFILE, name: 'named', output: { folder: '', name } })

async function started(pattern: string) {
  const shelf = await newShelf()
  withProfiles(shelf, [named(pattern)])
  const out = tempFolder()
  const leave = (id: string) =>
    exportArticle(shelf, { id, profile: 'named', folder: out, who: '', passing: 'pass' }, BARE_TOOLS)
  return { shelf, out, leave }
}

describe('files that are named by a pattern', () => {
  it('of two articles with one title: the second is refused, the first stays and may be exported anew', async () => {
    const { shelf, out, leave } = await started('{title}')
    const first = await newArticleOn(shelf, { title: '一周要闻' }, '第一篇。')
    const second = await newArticleOn(shelf, { title: '一周要闻' }, '第二篇。')
    expect((await leave(first)).ok).toBe(true)
    const before = folderContents(out)
    expect(await leave(second)).toMatchObject({
      ok: false,
      error: { code: 'publish.clash', path: join(out, '一周要闻.html') },
    })
    expect(folderContents(out)).toEqual(before)
    expect((await leave(first)).ok).toBe(true)
    expect(readFileSync(join(out, '一周要闻.html'), 'utf8')).toContain('第一篇。')
  })

  it.each(['CON', 'aux', 'a:b*?"<>|\\c', '. .', '结尾 .', '😀', '长'.repeat(300), '..', '\u0000控制'])(
    'have names that every system takes, Windows too: %j',
    async (title) => {
      const { shelf, out, leave } = await started('{title}')
      const id = await newArticleOn(shelf, { title }, '正文。')
      expect((await leave(id)).ok).toBe(true)
      const [path = '', ...more] = Object.keys(folderContents(out))
      expect(more).toEqual([])
      expect(path).toMatch(/^(?!(?:con|prn|aux|nul|com\d|lpt\d)\.)[^\\/:*?"<>|\p{C}]+(?<![. ])\.html$/iu)
      expect(Buffer.byteLength(path)).toBeLessThan(255)
    },
  )
})
