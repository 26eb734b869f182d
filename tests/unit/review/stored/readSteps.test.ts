import { describe, expect, it } from 'vitest'
import { REVIEW_STEPS } from '../../../../src/review/reviewSteps.ts'
import { readSteps } from '../../../../src/review/stored/readSteps.ts'
import { houseSteps, writtenHouse } from '../../../helpers/houseSteps.ts'

describe('the steps of a library', () => {
  it('are those of every house where it has none of its own', () => {
    expect(readSteps({ format: 'qingyang/library' })).toEqual({ steps: REVIEW_STEPS, problems: [] })
  })

  it('are its own, in the order of the work, with what it does not say as everywhere', () => {
    const reviewSteps = [
      { stage: 'finalReview', proof: null, later: 1 },
      { stage: 'firstReview', used: true, review: ' 部门  审 ' },
    ]
    expect(readSteps({ reviewSteps })).toEqual({
      steps: houseSteps({ review: '部门 审' }, {}, { proof: null }),
      problems: [],
    })
  })

  it('knows the usual names in both languages, and its own as one', () => {
    const { steps } = readSteps({ reviewSteps: writtenHouse({ review: 'First review', proof: '校' }) })
    expect(steps[0]).toMatchObject({ review: { zh: '初审', en: 'First review' }, proof: { zh: '校', en: '校' } })
  })

  it.each([
    ['no list', { firstReview: {} }],
    ['null', null],
    ['a line that is none', ['初审']],
    ['an unknown stage', [{ stage: 'ready' }]],
    ['a stage twice', [{ stage: 'firstReview' }, { stage: 'firstReview' }]],
    ['a number for a name', [{ stage: 'firstReview', review: 1 }]],
    ['a word for yes', [{ stage: 'firstReview', used: 'yes' }]],
    ['a list for a 校', [{ stage: 'firstReview', proof: [] }]],
  ])('are those of every house, and told, where its own are broken: %s', (_, reviewSteps) => {
    const { steps, problems } = readSteps({ reviewSteps })
    expect(steps).toBe(REVIEW_STEPS)
    expect(problems).toEqual([{ stage: null, part: null, kind: 'noTable' }])
  })

  it('does not use half a table', () => {
    const { steps, problems } = readSteps({ reviewSteps: writtenHouse({ used: false }, { review: '' }) })
    expect(steps).toBe(REVIEW_STEPS)
    expect(problems.map(({ kind }) => kind)).toEqual(['empty'])
    expect(readSteps({ reviewSteps: [{ stage: 'finalReview', used: false }] }).problems).toMatchObject([
      { kind: 'finalOff' },
    ])
  })
})
