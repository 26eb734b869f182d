import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { run } from '../../../../../main/shells/cli/run.ts'
import { writtenHouse } from '../../../../helpers/houseSteps.ts'
import { newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'
import { recordingTerminal } from '../../../../helpers/recordingTerminal.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

async function library() {
  vi.stubEnv('QINGYANG_USER_DATA', join(tempFolder(), 'userData'))
  const shelf = await newShelf()
  const first = await newArticleOn(
    shelf,
    { title: '打好基层党建', editors: ['钟义见'], source: '旧社' },
    '决胜脱贫攻坚',
  )
  const second = await newArticleOn(shelf, { title: '别的', editors: ['丁涛'], source: '旧社' }, '正文')
  return { library: shelf.library, first, second }
}

async function told(...args: string[]) {
  const terminal = recordingTerminal()
  const status = await run(args, terminal)
  return { status, ...terminal.said }
}

const lines = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('the library on the command line', () => {
  it('finds by the query language, with the place', async () => {
    const { library: dir, first } = await library()
    const found = await told('search', '責编:x', '脫貧', '--library', dir, '--json')
    expect(found.error).toContain('没有这个字段')
    const plain = await told('search', '责编:zyj 脫貧', '--library', dir, '--json')
    expect(JSON.parse(plain.out)).toMatchObject([{ id: first, snippet: { hit: '脱贫' } }])
    expect((await told('search', '没有这样的', '--library', dir)).status).toBe(0)
  })

  it('changes a field only when it is told to, and refuses a query it does not understand', async () => {
    const { library: dir, second } = await library()
    const set = ['set', '--library', dir, '--where', '责编:丁涛', '--field', '来源', '--value', '新华社']
    const dry = await told(...set)
    expect(lines(dry.out)).toEqual([
      { id: second, title: '别的', field: 'source', before: '旧社', after: '新华社', applied: false },
    ])
    expect(lines((await told(...set)).out)).toHaveLength(1)
    expect(lines((await told(...set, '--apply')).out)).toMatchObject([{ applied: true }])
    expect((await told(...set)).out).toBe('')
    const [command = '', ...rest] = set
    expect(
      (await told(command, ...rest.map((arg) => (arg === '责编:丁涛' ? '状态:没有' : arg)), '--apply')).status,
    ).toBe(2)
    expect((await told(command, ...rest.map((arg) => (arg === '来源' ? '没有' : arg)))).status).toBe(2)
  })

  it('counts, as JSON and as CSV', async () => {
    const { library: dir } = await library()
    expect(JSON.parse((await told('stats', '--library', dir)).out)).toMatchObject({
      articles: 2,
      source: [{ name: '旧社', articles: 2, characters: 8 }],
    })
    const csv = await told('stats', '--library', dir, '--by', 'editors', '--where', '党建', '--csv')
    expect(csv.out).toMatch(/^\ufeff名称,篇数,字数,已导出,[^\r]*\r\n钟义见,1,6,0,,0,0,\r\n$/)
    expect((await told('stats', '--library', dir, '--by', 'weather')).status).toBe(2)
  })

  it('makes the index anew', async () => {
    const { library: dir } = await library()
    expect(lines((await told('index', 'rebuild', '--library', dir)).out)).toMatchObject([{ articles: 2, damaged: 0 }])
    expect((await told('index', 'polish', '--library', dir)).status).toBe(2)
  })

  it('takes decisions, one article refused does not stop the others, and prints the sheet', async () => {
    const { library: dir, first, second } = await library()
    const review = (move: string, ...more: string[]) => told('review', move, ...more, '--library', dir)
    expect(lines((await review('pass', first, second, '--as', '丁', '--role', '责编')).out)).toEqual([
      { id: first, stage: 'firstReview', state: '待初审' },
      { id: second, stage: 'firstReview', state: '待初审' },
    ])
    await review('proof', first, '--as', '丁')
    const mixed = await review('pass', second, first, '--as', '甲')
    expect(mixed.status).toBe(3)
    expect(lines(mixed.error)).toMatchObject([{ code: 'review.proofFirst', path: second }])
    expect(lines(mixed.out)).toEqual([{ id: first, stage: 'secondReview', state: '待复审' }])
    expect((await review('return', first, '--as', '乙')).error).toContain('review.noOpinion')
    const sheet = await review('sheet', first)
    expect(sheet.out).toContain('<h1>审稿单</h1>')
    expect(sheet.out).toContain('初审通过')
    expect((await review('dance', first)).status).toBe(2)
  })

  it('goes by the steps and the names of the house, everywhere', async () => {
    const { library: dir, first } = await library()
    const file = join(dir, 'library.json')
    const content = JSON.parse(readFileSync(file, 'utf8')) as object
    const house = writtenHouse({ review: '部门审', proof: null }, { used: false })
    const use = (reviewSteps: unknown) => writeFileSync(file, JSON.stringify({ ...content, reviewSteps }))
    use(house)
    const handedIn = await told('review', 'pass', first, '--as', '丁', '--library', dir)
    expect(lines(handedIn.out)).toEqual([{ id: first, stage: 'firstReview', state: '待部门审' }])
    const query = '状态:待部门审'
    expect(JSON.parse((await told('search', query, '--library', dir, '--json')).out)).toMatchObject([{ id: first }])
    for (const shown of [['list'], ['search', query], ['table', '--columns', 'stage', '--where', query]])
      expect((await told(...shown, '--library', dir)).out).toContain('待部门审')
    const stats = await told('stats', '--where', query, '--library', dir)
    expect(JSON.parse(stats.out)).toMatchObject({ articles: 1 })
    const set = ['set', '--where', query, '--field', '来源', '--value', '新华社', '--library', dir]
    expect(lines((await told(...set)).out)).toMatchObject([{ id: first }])
    await told('review', 'pass', first, '--as', '甲', '--library', dir)
    expect((await told('review', 'sheet', first, '--library', dir)).out).toContain('部门审通过')
    use('三审三校')
    const broken = await told('review', 'proof', first, '--as', '丁', '--library', dir)
    expect(lines(broken.error)).toMatchObject([{ code: 'review.stepsBroken' }])
    expect(broken.status).toBe(0)
  })
})
