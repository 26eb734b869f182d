import { expect, it } from 'vitest'
import type { Decision } from '../../../src/article/reviewState.ts'
import { roundOf } from '../../../src/review/roundOf.ts'

const line = (move: Decision['move'], from: Decision['from'], to: Decision['to'], who = '甲'): Decision => ({
  ...{ move, from, to, who },
  ...{ opinion: '', role: '', at: '', digest: '' },
})

it('holds what was done since the article was handed in', () => {
  const first = [
    line('pass', 'draft', 'firstReview'),
    line('proof', 'firstReview', 'firstReview'),
    line('pass', 'firstReview', 'secondReview', '乙'),
  ]
  expect([...roundOf(first).passes.keys()]).toEqual(['firstReview'])
  expect(roundOf(first).passes.get('firstReview')?.who).toBe('乙')
  const again = [...first, line('return', 'secondReview', 'returned'), line('pass', 'returned', 'firstReview')]
  expect(roundOf(again)).toEqual({ passes: new Map(), proofs: new Map() })
  expect(roundOf([])).toEqual({ passes: new Map(), proofs: new Map() })
})
