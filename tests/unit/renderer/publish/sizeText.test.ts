import { describe, expect, it } from 'vitest'
import { sizeText } from '../../../../renderer/publish/sizeText.ts'

describe('sizeText', () => {
  it('is as long as a person reads', () => {
    expect([0, 1023, 1024, 13_000, 3_500_000].map(sizeText)).toEqual(['0 B', '1023 B', '1 KB', '13 KB', '3.3 MB'])
  })
})
