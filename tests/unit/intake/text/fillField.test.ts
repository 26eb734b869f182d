import { describe, expect, it } from 'vitest'
import { newDraft } from '../../../../src/intake/text/draft.ts'
import { fillField } from '../../../../src/intake/text/fillField.ts'

describe('a value found', () => {
  it('fills its field once; the same again is silence, another is told', () => {
    const draft = newDraft([])
    fillField(draft, 'source', '新华网', 3)
    fillField(draft, 'source', '新华网', 8)
    fillField(draft, 'source', '', 9)
    expect(draft.dropped).toEqual([])
    fillField(draft, 'source', '人民网', 9)
    expect(draft.metadata.source).toBe('新华网')
    expect(draft.dropped).toMatchObject([{ what: '人民网', line: 9 }])
  })

  it('adds to a list what it does not hold', () => {
    const draft = newDraft([])
    fillField(draft, 'editors', '张三、李四', 3)
    fillField(draft, 'editors', '李四、王五', 8)
    fillField(draft, 'keywords', 'a b;党建 脱贫', 4)
    expect(draft.metadata.editors).toEqual(['张三', '李四', '王五'])
    expect(draft.metadata.keywords).toEqual(['a b', '党建', '脱贫'])
  })
})
