import { describe, expect, it } from 'vitest'
import { looseSteps, paperSteps } from '../../../../renderer/app/stepSource.ts'
import { fakePaper } from '../../../doubles/paper.ts'

const step = (n: number) => ({ toJSON: () => n })

describe('where the steps of an article are', () => {
  it('what a paper left is given until it is confirmed, and counted on', async () => {
    const left = looseSteps({ revision: 3, steps: [step(1), step(2)], size: 9 })
    expect(left.pending()).toMatchObject({ revision: 3, size: 9, steps: [{}, {}] })
    left.takeIn([{ step: 1, client: 'a' }])
    expect(left.pending().revision).toBe(4)
    expect(left.pending().steps.map((each) => each.toJSON())).toEqual([2])
    expect([left.isPaper, left.isComposing()]).toEqual([false, false])
    await left.settled()
  })

  it('a paper answers for itself', () => {
    const paper = fakePaper('原文')
    const source = paperSteps(paper)
    paper.text = '原文改'
    expect(source.pending()).toMatchObject({ revision: 0, size: 5, steps: [{}] })
    paper.compose()
    expect([source.isPaper, source.isComposing()]).toEqual([true, true])
    source.takeIn([{ step: null, client: 'a' }])
    expect(source.pending()).toMatchObject({ revision: 1, steps: [] })
  })
})
