import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { emptyMetadata, type Metadata } from '../../../../src/article/metadata.ts'
import { bodyOf } from '../../../helpers/newShelf.ts'
import { startedDesk } from '../../../helpers/startedDesk.ts'
import { eventually } from '../../../helpers/eventually.ts'

const entry = (value: string) => ({ value, affiliation: '', bio: '' })

async function furnished(...articles: Partial<Metadata>[]) {
  const started = await startedDesk()
  await started.ask('library.create', { grant: await started.grant('稿库'), name: '理论部' })
  const ids: string[] = []
  for (const [n, fields] of articles.entries()) {
    const metadata = { ...emptyMetadata(), title: `第${n}篇`, ...fields }
    ids.push((await started.ask('article.create', { metadata, document: bodyOf('文字'), assets: [] })).id)
  }
  const library = join(started.folder, '稿库')
  const metadataOf = (at: number) =>
    (JSON.parse(readFileSync(join(library, 'articles', ids[at]!, 'article.json'), 'utf8')) as { metadata: Metadata })
      .metadata
  return { ...started, ids, library, metadataOf }
}

describe('the lists of the library', () => {
  it('are kept in its file, told to every window, and laid beside what is used', async () => {
    const { desk, ask, refusal, library } = await furnished(
      { source: '新华社' },
      { source: '新华社' },
      { source: '求是' },
    )
    const heard = vi.fn()
    desk.subscribe(heard)
    await ask('lists.change', { kind: 'add', list: 'source', entries: [entry('求是'), entry('光明日报')] })
    expect(heard).toHaveBeenCalledWith('lists.changed', {}, null)
    expect(JSON.parse(readFileSync(join(library, 'library.json'), 'utf8'))).toMatchObject({
      name: '理论部',
      lists: { source: [{ value: '求是' }, { value: '光明日报' }] },
    })
    expect((await ask('lists.get', {})).lists.source).toEqual([entry('求是'), entry('光明日报')])
    expect(await ask('lists.used', { list: 'source' })).toEqual({
      listed: [
        { value: '求是', count: 1 },
        { value: '光明日报', count: 0 },
      ],
      others: [{ value: '新华社', count: 2 }],
      more: 0,
    })
    expect(await refusal('lists.change', { kind: 'remove', list: 'source', value: '没有' })).toBe('lists.gone')
  })

  it('of another desk are told of when its file is written', async () => {
    const { desk, ask, library } = await furnished()
    const heard = vi.fn()
    desk.subscribe(heard)
    const file = join(library, 'library.json')
    const content = JSON.parse(readFileSync(file, 'utf8')) as object
    writeFileSync(file, JSON.stringify({ ...content, lists: { editors: ['丁涛'] } }))
    await eventually(() => expect(heard).toHaveBeenCalledWith('lists.changed', {}, null))
    expect((await ask('lists.get', {})).lists.editors).toEqual([entry('丁涛')])
  })

  it('rename a value or a path everywhere, and nothing that only holds it', async () => {
    const { ask, metadataOf } = await furnished(
      { editors: ['丁涛', '汤诗瑶'], channelPath: ['理论', '党建'] },
      { editors: ['丁涛涛'], channelPath: ['理论界', '党建'] },
      { editors: ['汤诗瑶', '丁涛'], channelPath: ['理论', '党建', '基层'] },
    )
    const rename = { kind: 'rename', field: 'editors', find: '丁涛', text: '汤诗瑶' } as const
    const merged = await ask('edits.plan', { choice: { query: 'editors:"丁涛"' }, operation: rename, profile: null })
    expect(merged).toMatchObject({ changed: 2, unchanged: 1, refusals: 0 })
    await ask('edits.run', { plan: merged.plan })
    expect([0, 1, 2].map((at) => metadataOf(at).editors)).toEqual([['汤诗瑶'], ['丁涛涛'], ['汤诗瑶']])
    const repath = { kind: 'repath', field: 'channelPath', find: '理论/党建', text: '思想/党的建设' } as const
    const moved = await ask('edits.plan', { choice: { query: '' }, operation: repath, profile: null })
    await ask('edits.run', { plan: moved.plan })
    expect([0, 1, 2].map((at) => metadataOf(at).channelPath.join('/'))).toEqual([
      '思想/党的建设',
      '理论界/党建',
      '思想/党的建设/基层',
    ])
    await ask('edits.undo', {})
    expect(metadataOf(2).channelPath).toEqual(['理论', '党建', '基层'])
  })
})

describe('a merge of two values', () => {
  async function merged() {
    const started = await furnished({ source: '求是网' }, { source: '求是' })
    const { ask, library } = started
    await ask('lists.change', {
      kind: 'add',
      list: 'source',
      entries: [entry('求是网'), entry('求是'), entry('新华社')],
    })
    const file = () =>
      JSON.parse(readFileSync(join(library, 'library.json'), 'utf8')) as { lists: { source: object[] } }
    const before = file()
    const plan = await ask('edits.plan', {
      choice: { query: '来源:求是网' },
      operation: { kind: 'rename', field: 'source', find: '求是网', text: '求是' },
      profile: null,
    })
    await ask('edits.run', { plan: plan.plan })
    return { ...started, file, before }
  }
  const RENAME = { kind: 'rename', list: 'source', value: '求是网', to: '求是' } as const

  it('is taken back whole by the one undo of the table: articles and list', async () => {
    const { ask, file, before, metadataOf } = await merged()
    await ask('lists.change', { ...RENAME, withBatch: true })
    expect(metadataOf(0).source).toBe('求是')
    expect(file().lists.source).toEqual([{ value: '求是' }, { value: '新华社' }])
    await ask('edits.undo', {})
    expect(metadataOf(0).source).toBe('求是网')
    expect(file()).toEqual(before)
  })

  it('keeps what was put on the list since, and a change of its own is not taken back', async () => {
    const { ask, file } = await merged()
    await ask('lists.change', { ...RENAME, withBatch: true })
    await ask('lists.change', { kind: 'add', list: 'source', entries: [entry('半月谈')] })
    await ask('edits.undo', {})
    expect(file().lists.source).toEqual([
      { value: '求是' },
      { value: '新华社' },
      { value: '半月谈' },
      { value: '求是网' },
    ])
  })
})
