import { describe, expect, it } from 'vitest'
import { list } from '../../../../../../main/shells/cli/commands/list.ts'
import { newArticleOn, newShelf } from '../../../../../helpers/newShelf.ts'
import { recordingTerminal } from '../../../../../helpers/recordingTerminal.ts'
import { tempFolder } from '../../../../../helpers/tempFolder.ts'

async function listed(library: string, json?: boolean) {
  const terminal = recordingTerminal()
  const status = await list(terminal, {
    positionals: [],
    options: json === undefined ? { library } : { library, json },
  })
  return { status, ...terminal.said }
}

describe('list', () => {
  it('is a table for people: a line of names, then one line for each article', async () => {
    const shelf = await newShelf()
    const patch = { title: '脱贫攻坚', editors: ['甲', '乙'], publishedAt: '2016-05-19T14:08:00+08:00' }
    const id = await newArticleOn(shelf, patch, '正文五个字')
    const { status, out } = await listed(shelf.library)
    const [head, row, ...rest] = out.trimEnd().split('\n')
    expect(status).toBe(0)
    expect(head).toContain('标题')
    for (const part of ['脱贫攻坚', '甲、乙', '2016-05-19 14:08', id]) expect(row).toContain(part)
    expect(rest).toEqual([])
  })

  it('is JSON for programs, an empty list where nothing is', async () => {
    const shelf = await newShelf()
    expect((await listed(shelf.library, true)).out).toBe('[]\n')
    const id = await newArticleOn(shelf, {}, '正文')
    expect(JSON.parse((await listed(shelf.library, true)).out)).toMatchObject([{ id, characters: 2, stage: 'draft' }])
  })

  it('says so where there is no library', async () => {
    const { status, out, error } = await listed(tempFolder())
    expect([status === 0, out]).toEqual([false, ''])
    expect(JSON.parse(error)).toHaveProperty('code')
  })
})
