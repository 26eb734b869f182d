import { describe, expect, it } from 'vitest'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { advance, liveBody, liveContent } from '../../../../src/saving/live/liveBody.ts'

const DOCUMENT = { type: 'doc', content: [paragraphJson('近日')] } as const
const insert = (text: string, at = 1) => ({
  stepType: 'replace',
  from: at,
  to: at,
  slice: { content: [{ type: 'text', text }] },
})
const start = () => liveBody(DOCUMENT, emptyMetadata(), 3)

describe('the live body', () => {
  it('begins with what it is given and gives it back', () => {
    expect(liveContent(start())).toEqual({ document: DOCUMENT, metadata: emptyMetadata() })
  })

  it('goes on by a batch, and leaves what was before as it is', () => {
    const before = start()
    const after = advance(before, { steps: [insert('一'), insert('二')], metadata: { title: '题' }, size: 6 })
    expect(after?.revision).toBe(5)
    expect(after && liveContent(after)).toEqual({
      document: { type: 'doc', content: [paragraphJson('二一近日')] },
      metadata: { ...emptyMetadata(), title: '题' },
    })
    expect(liveContent(before).document).toEqual(DOCUMENT)
  })

  it.each([
    ['a step beyond the end', { steps: [insert('一', 90)], size: 5 }],
    ['a step nobody knows', { steps: [{ stepType: 'x' }], size: 4 }],
    ['the second of two that does not fit', { steps: [insert('一'), insert('二', 90)], size: 6 }],
    ['a window whose body is longer', { steps: [insert('一')], size: 7 }],
    ['a window whose body is another, with nothing sent', { steps: [], size: 5 }],
  ])('does not go on by %s', (_, batch) => {
    expect(advance(start(), { metadata: null, ...batch })).toBeNull()
  })
})
