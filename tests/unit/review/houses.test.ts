import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Stage } from '../../../src/article/article.ts'
import type { ReviewState } from '../../../src/article/reviewState.ts'
import { STAGES } from '../../../src/article/stages.ts'
import { movesFrom, refusalOf, type PersonMove, type Refusal } from '../../../src/review/allowedMoves.ts'
import { decide } from '../../../src/review/decide.ts'
import type { ReviewSteps } from '../../../src/review/reviewSteps.ts'
import { roundOf } from '../../../src/review/roundOf.ts'
import { HOUSES, houseSteps } from '../../helpers/houseSteps.ts'

const MOVES: readonly PersonMove[] = ['pass', 'proof', 'return', 'withdraw', 'spike', 'reopen']
const REVIEWS = ['firstReview', 'secondReview', 'finalReview'] as const
const ALL = Object.keys(STAGES) as Stage[]

const verdict = (move: PersonMove, who: string) => ({
  ...{ move, who, opinion: '理由', role: '' },
  ...{ at: '2016-05-19T06:00:00.000Z', digest: 'd' },
})

/** 丁 hands in and proofreads; 甲, 乙 and 丙 pass the first, second and last 审, as far as the house has them. */
const REVIEWER: Readonly<Record<string, string>> = { firstReview: '甲', secondReview: '乙', finalReview: '丙' }

/** An article in a stage, by the rules of the house; what the house has no step for, as another house left it. */
function articleIn(stage: Stage, steps: ReviewSteps): ReviewState {
  let review: ReviewState = { stage: 'draft' }
  const take = (move: PersonMove, who: string) => {
    const next = decide(review, verdict(move, who), steps)
    if (!next.ok) throw new Error(`${review.stage} ${move} ${who}: ${next.error.code}`)
    review = next.value
  }
  const wanted = stage === 'exported' ? 'ready' : stage
  if (!REVIEWS.includes(wanted as never) && wanted !== 'ready') return { stage }
  take('pass', '丁')
  while (review.stage !== wanted && ALL.indexOf(review.stage) < ALL.indexOf(wanted)) {
    if (movesFrom(review.stage, steps).proof !== undefined) take('proof', '丁')
    take('pass', REVIEWER[review.stage] ?? '')
  }
  return { ...review, stage }
}

/** What the rules say of a house, written out beside the code that says it. */
function wanted(
  steps: ReviewSteps,
  { stage, decisions = [] }: ReviewState,
  move: PersonMove,
  who: string,
): Refusal | null {
  const others: Readonly<Partial<Record<Stage, readonly PersonMove[]>>> = {
    draft: ['pass', 'spike'],
    returned: ['pass', 'withdraw', 'spike'],
    ready: ['return', 'withdraw', 'spike', 'reopen'],
    exported: ['withdraw', 'reopen'],
    withdrawn: ['spike', 'reopen'],
    spiked: ['reopen'],
  }
  const place = REVIEWS.indexOf(stage as never)
  const waits = place === -1 ? undefined : steps.slice(place).find(({ isUsed }) => isUsed)
  if (waits === undefined) return others[stage]?.includes(move) !== true ? 'notNow' : who === '' ? 'noName' : null
  if (move === 'reopen' || (move === 'proof' && waits.proof === null)) return 'notNow'
  if (who === '') return 'noName'
  if (move !== 'pass') return null
  const passed = decisions.filter((line) => line.move === 'pass' && line.from !== 'draft').map((line) => line.who)
  if (passed.includes(who)) return 'samePerson'
  return waits.proof === null ? null : 'proofFirst'
}

describe.each(Object.entries(HOUSES))('a house: %s', (_name, steps) => {
  it.each(ALL)('lets do what its rules say, and nothing else: %s', (stage) => {
    const review = articleIn(stage, steps)
    const told = (say: (move: PersonMove, who: string) => Refusal | null) =>
      MOVES.flatMap((move) => ['甲', '乙', '丙', '丁', ''].map((who) => `${move} ${who}: ${say(move, who) ?? 'yes'}`))
    expect(told((move, who) => refusalOf(review, move, who, '理由', steps))).toEqual(
      told((move, who) => wanted(steps, review, move, who)),
    )
  })

  it('leads to no step that it does not have', () => {
    const used = new Set(steps.filter(({ isUsed }) => isUsed).map(({ stage }) => stage as Stage))
    for (const stage of ALL)
      for (const to of Object.values(movesFrom(stage, steps)))
        if (REVIEWS.includes(to as never)) expect(used).toContain(to)
  })
})

const house = fc
  .tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean())
  .map(([first, second, ...proofs]) =>
    houseSteps(
      { used: first, ...(proofs[0] ? {} : { proof: null }) },
      { used: second, ...(proofs[1] ? {} : { proof: null }) },
      { ...(proofs[2] ? {} : { proof: null }) },
    ),
  )
const deed = fc.record({
  move: fc.constantFrom(...MOVES, 'pass', 'pass', 'proof', 'proof'),
  who: fc.constantFrom('甲', '乙', '丙', '丁', '甲　'),
  /** the house changes its table before it */
  steps: fc.option(house, { nil: null, freq: 4 }),
})

describe('whatever the house, and however often it changes its mind', () => {
  it('nobody passes two 审, and every article finds its way', () => {
    let arrived = 0
    fc.assert(
      fc.property(house, fc.array(deed, { maxLength: 40 }), (begun, deeds) => {
        let steps = begun
        let review: ReviewState = { stage: 'draft' }
        for (const { move, who, steps: changed } of deeds) {
          steps = changed ?? steps
          const next = decide(review, verdict(move, who), steps)
          if (next.ok) review = next.value
          const passed = [...roundOf(review.decisions ?? []).passes.values()].map((line) => line.who.trim())
          expect(new Set(passed).size).toBe(passed.length)
        }
        if (review.stage === 'ready') arrived += 1
        // From wherever it stands, new people bring it to publication: at most one step a 审 and a 校, after it was opened and handed in.
        let left = 9
        for (let person = 0; review.stage !== 'ready'; person += 1) {
          expect((left -= 1)).toBeGreaterThanOrEqual(0)
          const who = `新${person}`
          const move = (['pass', 'proof', 'reopen'] as const).find(
            (each) => refusalOf(review, each, who, '理由', steps) === null,
          )
          expect(move, review.stage).toBeDefined()
          const next = decide(review, verdict(move ?? 'pass', who), steps)
          if (!next.ok) throw new Error(next.error.code)
          review = next.value
        }
        expect(roundOf(review.decisions ?? []).passes.get('finalReview')).toBeDefined()
      }),
      { numRuns: 300 },
    )
    expect(arrived).toBeGreaterThan(0)
  })
})

describe('an article that waits in a step that was switched off', () => {
  const before = articleIn('firstReview', houseSteps())
  const now = houseSteps({ used: false })

  it('is passed by the next step, which the record names', () => {
    expect(refusalOf(before, 'pass', '乙', '', now)).toBe('proofFirst')
    const proofed = decide(before, verdict('proof', '丁'), now)
    const passed = proofed.ok ? decide(proofed.value, verdict('pass', '乙'), now) : proofed
    expect(passed.ok && passed.value.stage).toBe('finalReview')
    expect(passed.ok && passed.value.decisions?.at(-1)).toMatchObject({ from: 'secondReview', to: 'finalReview' })
  })

  it('still knows who passed what before', () => {
    const second = articleIn('secondReview', houseSteps())
    const only = houseSteps({ used: false }, { used: false }, { proof: null })
    expect(refusalOf(second, 'pass', '甲', '', only)).toBe('samePerson')
    expect(refusalOf(second, 'pass', '乙', '', only)).toBeNull()
  })
})
