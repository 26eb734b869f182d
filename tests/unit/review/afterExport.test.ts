import { expect, it } from 'vitest'
import { STAGES } from '../../../src/article/stages.ts'
import type { Stage } from '../../../src/article/article.ts'
import { readReview } from '../../../src/article/readReview.ts'
import { afterExport } from '../../../src/review/afterExport.ts'
import { refusalOf } from '../../../src/review/allowedMoves.ts'
import { REVIEW_STEPS } from '../../../src/review/reviewSteps.ts'

const AT = '2016-05-19T06:00:00.000Z'

it('marks what waits for publication, and nothing else', () => {
  for (const stage of Object.keys(STAGES) as Stage[]) {
    const review = { stage }
    const after = afterExport(review, 'd1', '丁', AT)
    if (stage !== 'ready') expect(after).toBe(review)
    else {
      expect(after.stage).toBe('exported')
      expect(after.decisions).toMatchObject([{ move: 'exported', from: 'ready', to: 'exported', who: '丁', at: AT }])
      expect(readReview(after).review).toEqual(after)
      expect(refusalOf(after, 'reopen', '丁', '再核', REVIEW_STEPS)).toBeNull()
    }
  }
})
