import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportArticles } from '../../../../../../main/shells/cli/commands/exportArticles.ts'
import { newArticleOn, newShelf } from '../../../../../helpers/newShelf.ts'
import { recordingTerminal } from '../../../../../helpers/recordingTerminal.ts'
import { tempFolder } from '../../../../../helpers/tempFolder.ts'

async function exported(library: string, ids: string | string[], profile: string | string[], out: string) {
  const terminal = recordingTerminal()
  const options = { library, profile: [profile].flat(), out }
  const status = await exportArticles(terminal, { positionals: [ids].flat(), options })
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

  it('writes several articles by several profiles, none over another', async () => {
    const shelf = await newShelf()
    const ids = [await newArticleOn(shelf, { title: '甲' }, '一'), await newArticleOn(shelf, { title: '乙' }, '二')]
    const out = tempFolder()
    const { status, ...said } = await exported(shelf.library, ids, ['page', 'trs'], out)
    const told = JSON.parse(said.out) as { id: string; profile: string; files: { path: string }[] }[]
    expect(status).toBe(0)
    expect(told.map(({ id, profile }) => [id, profile])).toEqual(
      ['page', 'trs'].flatMap((name) => ids.map((id) => [id, name])),
    )
    const paths = told.flatMap(({ files }) => files.map(({ path }) => path))
    expect(new Set(paths).size).toBe(4)
    for (const path of paths) expect(existsSync(path), path).toBe(true)
    expect(paths[2]).toBe(join(out, 'trs', `${ids[0]}.trs.zip`))
  })

  it('goes on after an article that is refused, and ends with its status', async () => {
    const shelf = await newShelf()
    const ids = [await newArticleOn(shelf, { title: '' }), await newArticleOn(shelf, { title: '乙' })]
    const { status, ...said } = await exported(shelf.library, ids, 'page', tempFolder())
    expect(status).toBe(3)
    expect(JSON.parse(said.error)).toMatchObject({ code: 'publish.invalid', path: ids[0] })
    expect(JSON.parse(said.out)).toMatchObject([{ id: ids[1] }])
  })

  it('knows no profile but its own', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    const { error } = await exported(shelf.library, id, 'nothing', tempFolder())
    expect(JSON.parse(error)).toMatchObject({ code: 'publish.unknownProfile' })
  })

  it('exports all that meet conditions, and writes one report', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf, { title: '甲', source: '新华社' }, '一')
    await newArticleOn(shelf, { title: '乙' }, '二')
    const out = tempFolder()
    const run = async (options: object) => {
      const terminal = recordingTerminal()
      const given = { library: shelf.library, profile: ['page'], out, ...options }
      return { status: await exportArticles(terminal, { positionals: [], options: given }), ...terminal.said }
    }
    const report = join(out, '报告.csv')
    expect((await run({ all: true, where: ['source:新华社'], report })).status).toBe(0)
    const text = readFileSync(report, 'utf8')
    expect(text).toContain(`${id},甲,page,已导出`)
    expect(text).not.toContain('乙')
    expect((await run({ all: true, report: join(out, '报告.html') })).status).toBe(0)
    expect(readFileSync(join(out, '报告.html'), 'utf8')).toContain('共 2 项：已导出 2')
    expect((await run({})).status).toBe(2)
    expect((await run({ where: ['source:x'] })).status).toBe(2)
    expect((await run({ all: true, where: ['colour:red'] })).status).toBe(2)
  })
})
