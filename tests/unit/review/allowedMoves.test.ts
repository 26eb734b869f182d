import { describe, expect, it } from 'vitest'
import type { Stage } from '../../../src/article/article.ts'
import type { Decision, ReviewState } from '../../../src/article/reviewState.ts'
import { STAGES } from '../../../src/article/stages.ts'
import { movesFrom, refusalOf, type PersonMove, type Refusal } from '../../../src/review/allowedMoves.ts'
import { REVIEW_STEPS } from '../../../src/review/reviewSteps.ts'

const MOVES: readonly PersonMove[] = ['pass', 'proof', 'return', 'withdraw', 'spike', 'reopen']
const PEOPLE = ['甲', '乙', '丙', '丁', ''] as const

const line = (move: Decision['move'], from: Stage, to: Stage, who: string): Decision => ({
  ...{ move, from, to, who },
  ...{ opinion: '', role: '', at: '2016-05-19T06:00:00.000Z', digest: 'd' },
})

/** 丁 hands in and proofreads; 甲, 乙 and 丙 do the three 审. */
const HISTORY: readonly Decision[] = [
  line('pass', 'draft', 'firstReview', '丁'),
  line('proof', 'firstReview', 'firstReview', '丁'),
  line('pass', 'firstReview', 'secondReview', '甲'),
  line('proof', 'secondReview', 'secondReview', '丁'),
  line('pass', 'secondReview', 'finalReview', '乙'),
  line('proof', 'finalReview', 'finalReview', '丁'),
  line('pass', 'finalReview', 'ready', '丙'),
]

/** How much of the history an article in a stage has behind it. */
const BEHIND: Readonly<Record<Stage, number>> = {
  draft: 0,
  firstReview: 2,
  secondReview: 4,
  finalReview: 6,
  ready: 7,
  exported: 7,
  returned: 2,
  withdrawn: 2,
  spiked: 2,
}

/** What the rules say, written out: for each stage the moves it has, and who may not pass. */
const ALLOWED: Readonly<Record<Stage, readonly PersonMove[]>> = {
  draft: ['pass', 'spike'],
  firstReview: ['pass', 'return', 'withdraw', 'spike'],
  secondReview: ['pass', 'return', 'withdraw', 'spike'],
  finalReview: ['pass', 'return', 'withdraw', 'spike'],
  ready: ['return', 'withdraw', 'spike', 'reopen'],
  exported: ['withdraw', 'reopen'],
  returned: ['pass', 'withdraw', 'spike'],
  withdrawn: ['spike', 'reopen'],
  spiked: ['reopen'],
}
const PASSED_BEFORE: Readonly<Partial<Record<Stage, readonly string[]>>> = {
  secondReview: ['甲'],
  finalReview: ['甲', '乙'],
}

function wanted(stage: Stage, move: PersonMove, who: string): Refusal | null {
  if (move === 'proof' && BEHIND[stage] > 0 && stage.endsWith('Review')) return who === '' ? 'noName' : 'proofDone'
  if (!ALLOWED[stage].includes(move)) return 'notNow'
  if (who === '') return 'noName'
  return move === 'pass' && PASSED_BEFORE[stage]?.includes(who) === true ? 'samePerson' : null
}

const triples = (Object.keys(STAGES) as Stage[]).flatMap((stage) =>
  MOVES.flatMap((move) => PEOPLE.map((who) => ({ stage, move, who }))),
)

describe('who may do what when', () => {
  it.each(triples)('$stage · $move · $who', ({ stage, move, who }) => {
    const review: ReviewState = { stage, decisions: HISTORY.slice(0, BEHIND[stage]) }
    expect(refusalOf(review, move, who, '理由', REVIEW_STEPS)).toBe(wanted(stage, move, who))
  })

  it('asks for a reason where one is due', () => {
    for (const [stage, move] of [
      ['firstReview', 'return'],
      ['draft', 'spike'],
      ['ready', 'reopen'],
    ] as const)
      expect(refusalOf({ stage }, move, '甲', ' ', REVIEW_STEPS)).toBe('noOpinion')
    expect(refusalOf({ stage: 'draft' }, 'pass', '甲', '', REVIEW_STEPS)).toBeNull()
  })

  it('passes no 审 before its 校', () => {
    const review: ReviewState = { stage: 'firstReview', decisions: HISTORY.slice(0, 1) }
    expect(refusalOf(review, 'pass', '甲', '', REVIEW_STEPS)).toBe('proofFirst')
    expect(refusalOf(review, 'proof', '甲', '', REVIEW_STEPS)).toBeNull()
  })

  it('knows a person however the name is written', () => {
    const review: ReviewState = { stage: 'secondReview', decisions: HISTORY.slice(0, 4) }
    for (const who of ['甲', ' 甲 ', '甲\u200b', '甲　'])
      expect(refusalOf(review, 'pass', who, '', REVIEW_STEPS)).toBe('samePerson')
  })

  it('leads on from each step to the next', () => {
    expect(movesFrom('firstReview', REVIEW_STEPS).pass).toBe('secondReview')
    expect(movesFrom('secondReview', REVIEW_STEPS).pass).toBe('finalReview')
    expect(movesFrom('finalReview', REVIEW_STEPS).pass).toBe('ready')
  })
})
