import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import type { PersonMove } from '../../../../src/review/allowedMoves.ts'
import { REVIEW_STEPS } from '../../../../src/review/reviewSteps.ts'
import { eventually } from '../../../helpers/eventually.ts'
import { USUAL_WRITTEN, writtenHouse } from '../../../helpers/houseSteps.ts'
import { bodyOf } from '../../../helpers/newShelf.ts'
import { startedDesk } from '../../../helpers/startedDesk.ts'

const HOUSE = writtenHouse({ review: '部门审', proof: null }, { used: false }, { review: '总编审', proof: '通校' })

async function furnished(...titles: string[]) {
  const started = await startedDesk()
  const { ask, grant, folder } = started
  await ask('library.create', { grant: await grant('稿库'), name: '理论部' })
  const ids: string[] = []
  for (const title of titles)
    ids.push(
      (await ask('article.create', { metadata: { ...emptyMetadata(), title }, document: bodyOf('正文'), assets: [] }))
        .id,
    )
  const file = join(folder, '稿库', 'library.json')
  const stored = () => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  const write = (change: object) => writeFileSync(file, JSON.stringify({ ...stored(), ...change }))
  const decide = async (id: string, move: PersonMove, who: string) =>
    (await ask('review.decide', { id, move, who, role: '', opinion: '' })).review
  const found = async (query: string) =>
    (await ask('library.search', { query, limit: 10 })).hits.map(({ row }) => row.title)
  return { ...started, ids, stored, write, decide, found }
}

describe('the steps of the library', () => {
  it('are those of every house, until it has its own; every window hears of them', async () => {
    const { desk, ask, refusal, stored } = await furnished()
    const heard: string[] = []
    desk.subscribe((event, _, windowId) => heard.push(`${event} ${String(windowId)}`))
    expect(await ask('review.steps', {})).toEqual({ steps: REVIEW_STEPS, problems: [] })
    await ask('review.changeSteps', { seen: USUAL_WRITTEN, steps: HOUSE })
    expect(heard).toContain('review.stepsChanged null')
    expect(stored()).toMatchObject({ name: '理论部', reviewSteps: HOUSE })
    expect(await refusal('review.changeSteps', { seen: USUAL_WRITTEN, steps: null })).toBe('review.stepsChanged')
    await ask('review.changeSteps', { seen: HOUSE, steps: null })
    expect(stored()).not.toHaveProperty('reviewSteps')
    expect(await refusal('review.changeSteps', { seen: USUAL_WRITTEN, steps: HOUSE.slice(1) })).toBe(
      'contract.badInput',
    )
  })

  it('are what decisions go by, and what searches, tables and counts are asked by', async () => {
    const { ask, refusal, ids, decide, found } = await furnished('甲', '乙')
    await ask('review.changeSteps', { seen: USUAL_WRITTEN, steps: HOUSE })
    const [id = ''] = ids
    await decide(id, 'pass', '丁')
    expect(await found('状态:待部门审')).toEqual(['甲'])
    expect((await decide(id, 'pass', '甲')).stage).toBe('finalReview')
    const again = { id, role: '', opinion: '', who: '乙' }
    expect(await refusal('review.decide', { ...again, move: 'pass' })).toBe('review.proofFirst')
    expect(await refusal('review.decide', { ...again, move: 'pass', who: '甲' })).toBe('review.samePerson')
    expect((await decide(id, 'proof', '丁')).decisions?.map(({ step }) => step)).toEqual([undefined, '部门审', '通校'])
    expect(await found('状态:待总编审')).toEqual(['甲'])
    expect(await found('状态:待终审')).toEqual(['甲'])
    expect(await ask('library.counts', { queries: ['状态:待总编审', '状态:草稿'] })).toEqual({ counts: [1, 1] })
    const order = { sort: null, descending: false, group: null }
    const table = { query: '状态:待总编审', order, from: 0, count: 10, keep: false }
    expect((await ask('library.table', table)).total).toBe(1)
    expect((await ask('library.statistics', { query: '状态:待总编审', by: 'editors' })).total.articles).toBe(1)
    const operation = { kind: 'set', field: 'source', find: '', text: '新华社' } as const
    const plan = await ask('edits.plan', { choice: { query: '状态:待总编审' }, operation, profile: null })
    expect(plan.changed + plan.refusals).toBe(1)
  })

  it('find what waits in a step that was switched off among what waits for the next, in one group', async () => {
    const { ask, ids, decide, found } = await furnished('甲', '乙')
    for (const id of ids) await decide(id, 'pass', '丁')
    const [, second = ''] = ids
    await decide(second, 'proof', '丁')
    await decide(second, 'pass', '甲')
    await ask('review.changeSteps', { seen: USUAL_WRITTEN, steps: writtenHouse({ used: false }) })
    expect((await found('状态:待复审')).sort()).toEqual(['乙', '甲'])
    const order = { sort: null, descending: false, group: 'stage' } as const
    const { groups } = await ask('library.table', { query: '', order, from: 0, count: 10, keep: false })
    expect(groups).toEqual([{ name: 'secondReview', count: 2 }])
  })

  it('are told where they are broken, and those of every house hold; another desk’s change is heard of', async () => {
    const { desk, ask, ids, write, decide } = await furnished('甲')
    const heard: string[] = []
    desk.subscribe((event) => heard.push(event))
    write({ reviewSteps: [{ stage: 'finalReview', used: false }] })
    await eventually(() => expect(heard).toContain('review.stepsChanged'))
    expect(await ask('review.steps', {})).toMatchObject({ steps: REVIEW_STEPS, problems: [{ kind: 'finalOff' }] })
    expect((await decide(ids[0] ?? '', 'pass', '丁')).stage).toBe('firstReview')
  })
})
