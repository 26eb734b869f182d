import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dictionaries } from '../../../../../main/library/index/dictionaries.ts'
import type { IndexDoc } from '../../../../../main/library/index/indexDoc.ts'
import type { IndexStore } from '../../../../../main/library/index/indexStore.ts'
import { LISTED_FIELDS } from '../../../../../src/library/lists/houseLists.ts'
import { parseQuery } from '../../../../../src/library/query/parseQuery.ts'
import { bruteSearch, randomPart } from '../../../../helpers/bruteSearch.ts'
import { generatedDocs } from '../../../../helpers/generatedDocs.ts'
import { sqliteEngine } from '../../../../../main/library/index/sqlite.ts'
import { indexStores } from '../../../../helpers/indexStores.ts'
import { seededRandom } from '../../../../helpers/seededRandom.ts'

const ALL = 10_000
const idsOf = (store: IndexStore, query: string) =>
  store.search(parseQuery(query, '2016-05-19'), ALL).map(({ row }) => row.id)

describe('the two stores', () => {
  it('find the same, whatever is asked', async () => {
    const docs = generatedDocs(120)
    const { memory, sqlite } = await indexStores()
    for (const store of [memory, sqlite]) store.put(docs)
    const random = seededRandom(7)
    const word = fc.nat().map((seed) => randomPart(seededRandom(seed), docs, 1 + (seed % 6)))
    const value = fc.constantFrom(
      ...docs.slice(0, 40).flatMap(({ metadata: m }) => [m.source, ...m.editors, ...m.authors]),
    )
    const clause = fc.oneof(
      word,
      word.map((text) => `"${text}"`),
      word.map((text) => `标题:"${text}"`),
      value.map((text) => `来源:${text}`),
      value.map((text) => `责编:${text.slice(0, 1)}`),
      fc.constantFrom(
        'zyj',
        'gdp',
        '5G',
        'a',
        '状态:待',
        '状态:退回',
        '字数:>800',
        '字数:..700',
        '缺:摘要',
        '缺:责编',
        '，',
        '。',
      ),
      fc.constantFrom(
        '日期:2012',
        '日期:2012-01-02..',
        '修改:<2012-01-03',
        '稿件性质:原创',
        '脫貧',
        '编号:201201',
        '责编:zyj',
      ),
    )
    const query = fc.array(fc.tuple(fc.constantFrom('', '', '', '-'), clause), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(query, (parts) => {
        const text = parts.map(([minus, part]) => minus + part).join(' ')
        expect(idsOf(sqlite, text).sort(), text).toEqual(idsOf(memory, text).sort())
      }),
      { numRuns: 300, seed: random.whole(0, 1000) },
    )
  })

  it('find every part of every text, and nothing else', async () => {
    const docs = generatedDocs(300, 5)
    const { sqlite } = await indexStores()
    sqlite.put(docs)
    const brute = bruteSearch(docs, (await dictionaries()).simplify)
    const random = seededRandom(11)
    for (let n = 0; n < 250; n += 1) {
      const part = randomPart(random, docs, random.whole(2, 12))
      const found = idsOf(sqlite, `"${part}"`).sort()
      expect(found.length, part).toBeGreaterThan(0)
      expect(found, part).toEqual(brute(part).sort())
    }
  })

  it('find a word however a text writes it, in the body and in a field', async () => {
    const written = [
      '脱贫攻坚2012年',
      '脫貧攻堅２０１２年',
      '脱 贫攻坚 2012\u200b年',
      '脱贫\u0001攻坚②012年',
      '脱贫\u{2f8ee}',
    ]
    const docs = generatedDocs(2 * written.length, 3)
    const told = docs.map((doc, at) => {
      const text = written[at % written.length] ?? ''
      return at < written.length
        ? { ...doc, body: `近日，${text}，${doc.body}` }
        : { ...doc, metadata: { ...doc.metadata, abstract: `甲\n“${text}”` } }
    })
    const { memory, sqlite } = await indexStores()
    for (const store of [memory, sqlite]) store.put(told)
    for (const [query, count] of [
      ['脱贫攻坚2012年', 8],
      ['坚2012', 8],
      ['贫攻坚2012年，', 4],
      ['脱贫攻坚2013年', 0],
    ] as const) {
      expect(idsOf(sqlite, `"${query}"`), query).toHaveLength(count)
      expect(idsOf(sqlite, `"${query}"`).sort()).toEqual(idsOf(memory, `"${query}"`).sort())
    }
  })

  it('list titles first, then the latest', async () => {
    const [a, b, c] = generatedDocs(3) as [IndexDoc, IndexDoc, IndexDoc]
    const titled = { ...a, row: { ...a.row, title: '小康路上' }, metadata: { ...a.metadata, title: '小康路上' } }
    const [earlier, later] = [b, c].map((doc) => ({ ...doc, body: '奔向小康路上的人' })) as [IndexDoc, IndexDoc]
    for (const store of Object.values(await indexStores())) {
      if (typeof store === 'string') continue
      store.put([titled, earlier, later])
      expect(idsOf(store, '小康路上')).toEqual([titled.id, later.id, earlier.id])
      expect(store.search(parseQuery('小康路上', ''), 2)).toMatchObject([
        { snippet: null },
        { snippet: { before: '奔向', hit: '小康路上', after: '的人' } },
      ])
      expect(idsOf(store, '')).toEqual([later.id, earlier.id, titled.id])
    }
  })

  it('take an entry in the place of the one before, and drop', async () => {
    const [doc, other] = generatedDocs(2) as [IndexDoc, IndexDoc]
    for (const store of Object.values(await indexStores())) {
      if (typeof store === 'string') continue
      store.put([doc, other])
      store.put([{ ...doc, mark: 'new', body: '换了的正文', metadata: { ...doc.metadata, editors: ['新人'] } }])
      expect(idsOf(store, '换了的正文')).toEqual([doc.id])
      expect(store.marks().get(doc.id)).toBe('new')
      expect(store.remembered().editors).toContain('新人')
      store.drop([doc.id, 'not there'])
      expect(idsOf(store, '换了的正文')).toEqual([])
      expect([...store.marks().keys()]).toEqual([other.id])
    }
  })

  it('know the same articles as like another, and find them', async () => {
    const docs = generatedDocs(60, 4).map((doc, n) => ({ ...doc, headline: `headline ${String(n)}` }))
    const [first, second, third] = docs as [IndexDoc, IndexDoc, IndexDoc]
    const copy = { ...second, id: `${second.id}b`, row: { ...second.row, id: `${second.id}b` }, headline: 'another' }
    const titled = { ...third, headline: first.headline, hash: '' }
    for (const store of [(await indexStores()).memory, (await indexStores()).sqlite]) {
      store.put([...docs, copy, titled])
      const like = [first, second, third, copy].map(({ id }) => id).sort()
      expect(idsOf(store, '重复:有').sort()).toEqual(like)
      expect(idsOf(store, '重复:无')).toHaveLength(docs.length + 1 - like.length)
      expect(idsOf(store, `重复:${second.id}`).sort()).toEqual([second.id, copy.id].sort())
      expect(idsOf(store, `-重复:${second.id}`)).toHaveLength(docs.length - 1)
      const word = second.body.slice(0, 4)
      expect(idsOf(store, `重复:有 "${word}"`).sort()).toEqual(
        idsOf(store, `"${word}"`)
          .filter((id) => like.includes(id))
          .sort(),
      )
      expect(store.count(parseQuery('duplicate:yes', ''), ALL)).toBe(4)
      expect(store.entries([copy.id, docs[9]?.id ?? '']).map((entry) => entry?.alike)).toEqual([1, 0])
      store.drop([copy.id])
      expect(store.alike(second.id)).toEqual([])
      expect(idsOf(store, '重复:有').sort()).toEqual([first.id, third.id].sort())
    }
  })

  it('count the same use of what a library keeps lists of', async () => {
    const docs = generatedDocs(120, 9)
    const { memory, sqlite } = await indexStores()
    for (const store of [memory, sqlite]) store.put(docs)
    for (const list of LISTED_FIELDS) {
      const used = memory.used(list)
      expect(used.length, list).toBeGreaterThan(1)
      expect(sqlite.used(list)).toEqual(used)
    }
    const held = docs.filter(({ metadata }) => metadata.channelPath.join('/') === memory.used('channelPath')[0]?.value)
    expect(memory.used('channelPath')[0]?.count).toBe(held.length)
  })

  it('answer while they are filled, keep what changes meanwhile, and hold all of it on the disk when filled', async () => {
    const [own, ...docs] = generatedDocs(600, 5) as [IndexDoc, ...IndexDoc[]]
    const { sqlite, file } = await indexStores()
    sqlite.filling()
    for (let round = 0; round < 8; round += 1)
      sqlite.put(docs.map((doc) => ({ ...doc, id: `${doc.id}${round}`, row: { ...doc.row, id: `${doc.id}${round}` } })))
    sqlite.put([{ ...own, body: '这时保存的一篇' }])
    expect(idsOf(sqlite, '这时保存的一篇')).toEqual([own.id])
    sqlite.drop([`${docs[0]?.id}0`])
    sqlite.filled()
    const engine = await sqliteEngine()
    const other = new engine!(file, { readOnly: true })
    expect(other.prepare('SELECT count(*) AS n FROM articles').get()).toEqual({ n: docs.length * 8 })
    expect(other.prepare('SELECT count(*) AS n FROM articles WHERE id = ?').get(own.id)).toEqual({ n: 1 })
    // Its text index is in parts, which are put together step by step; what is found stays the same.
    const parts = () => other.prepare('SELECT count(DISTINCT segid) AS n FROM pairs_idx').get() as { n: number }
    const word = (docs[1] as IndexDoc).body.slice(0, 2)
    const found = idsOf(sqlite, word)
    expect(found.length).toBeGreaterThan(7)
    expect(parts().n).toBeGreaterThan(1)
    let steps = 1
    while (sqlite.tidy()) steps += 1
    expect(steps).toBeLessThan(50)
    expect(parts().n).toBe(1)
    expect(idsOf(sqlite, word)).toEqual(found)
    other.close()
  })

  it('take the last of what comes twice at once', async () => {
    const [doc, other] = generatedDocs(2) as [IndexDoc, IndexDoc]
    for (const store of [(await indexStores()).memory, (await indexStores()).sqlite]) {
      store.put([doc])
      store.put([{ ...doc, body: '先来的正文' }, other, { ...doc, body: '后来的正文' }])
      expect(store.marks().size).toBe(2)
      expect([idsOf(store, '先来的正文'), idsOf(store, '后来的正文')]).toEqual([[], [doc.id]])
    }
  })

  it('find the same while much of the text index is of articles that were changed, and clear that away when told to', async () => {
    const docs = generatedDocs(1200, 5)
    const { sqlite, file } = await indexStores()
    sqlite.put(docs)
    expect(sqlite.isLoose()).toBe(false)
    const marked = (mark: string) => docs.map((doc) => ({ ...doc, body: `${doc.body}${mark}` }))
    for (let from = 0; from < docs.length; from += 100) sqlite.put(marked('改过一次').slice(from, from + 100))
    expect(sqlite.isLoose()).toBe(true)
    expect([idsOf(sqlite, '改过一次').length, sqlite.marks().size]).toEqual([1200, 1200])
    const size = () => {
      const other = new engine!(file, { readOnly: true })
      const { n } = other.prepare('SELECT sum(length(block)) AS n FROM pairs_data').get() as { n: number }
      other.close()
      return n
    }
    const engine = await sqliteEngine()
    const before = size()
    while (sqlite.tidy()) expect(sqlite.isLoose()).toBe(true)
    expect(sqlite.isLoose()).toBe(false)
    expect(size()).toBeLessThan(before * 0.75)
    expect(idsOf(sqlite, '改过一次')).toHaveLength(1200)
    sqlite.drop(docs.slice(0, 3).map(({ id }) => id))
    expect([sqlite.isLoose(), idsOf(sqlite, '改过一次').length]).toEqual([false, 1197])
  })

  it('remember the same values in the same order of use', async () => {
    const docs = generatedDocs(150, 3)
    const { memory, sqlite } = await indexStores()
    for (const store of [memory, sqlite]) store.put(docs)
    const counted = (store: IndexStore) => (store.remembered().editors ?? []).length
    expect(counted(sqlite)).toBe(counted(memory))
    expect(sqlite.remembered().source?.[0]).toBe(memory.remembered().source?.[0])
  })
})
