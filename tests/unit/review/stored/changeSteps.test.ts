import { describe, expect, it } from 'vitest'
import { changeSteps } from '../../../../src/review/stored/changeSteps.ts'
import { readSteps } from '../../../../src/review/stored/readSteps.ts'
import { houseSteps, USUAL_WRITTEN, writtenHouse } from '../../../helpers/houseSteps.ts'

const LIBRARY = { format: 'qingyang/library', name: '稿库', views: [1], later: { a: 1 } }

describe('a change of the steps', () => {
  it('is read back as it was made, and leaves everything else', () => {
    const steps = writtenHouse({ used: false }, { review: '部门审' }, { proof: null })
    const changed = changeSteps(LIBRARY, { seen: USUAL_WRITTEN, steps })
    if (!changed.ok) throw new Error(changed.error.code)
    expect(changed.value).toMatchObject(LIBRARY)
    expect(readSteps(changed.value).steps).toEqual(houseSteps({ used: false }, { review: '部门审' }, { proof: null }))
    const back = changeSteps(changed.value, { seen: steps, steps: null })
    expect(back).toEqual({ ok: true, value: LIBRARY })
  })

  it('keeps what a newer desk wrote of a step, and the usual names in Chinese', () => {
    const library = { reviewSteps: [{ stage: 'secondReview', colour: 'red' }] }
    const changed = changeSteps(library, {
      seen: USUAL_WRITTEN,
      steps: writtenHouse({ review: 'First review' }, { proof: null }),
    })
    expect(changed.ok && changed.value.reviewSteps).toMatchObject([
      { stage: 'firstReview', review: '初审' },
      { stage: 'secondReview', colour: 'red', proof: null },
      { stage: 'finalReview' },
    ])
  })

  it('refuses what is wrong, and what was changed meanwhile', () => {
    const code = (made: ReturnType<typeof changeSteps>) => (made.ok ? 'ok' : made.error.code)
    expect(code(changeSteps(LIBRARY, { seen: USUAL_WRITTEN, steps: writtenHouse({ review: '' }) }))).toBe(
      'review.badSteps',
    )
    const seen = writtenHouse({ used: false })
    expect(code(changeSteps(LIBRARY, { seen, steps: null }))).toBe('review.stepsChanged')
    expect(code(changeSteps({ ...LIBRARY, reviewSteps: seen }, { seen, steps: null }))).toBe('ok')
  })

  it('mends a table that is broken', () => {
    const broken = { ...LIBRARY, reviewSteps: '三审三校' }
    expect(changeSteps(broken, { seen: USUAL_WRITTEN, steps: null })).toEqual({ ok: true, value: LIBRARY })
    const mended = changeSteps(broken, { seen: USUAL_WRITTEN, steps: USUAL_WRITTEN })
    expect(mended.ok && readSteps(mended.value).problems).toEqual([])
  })
})
