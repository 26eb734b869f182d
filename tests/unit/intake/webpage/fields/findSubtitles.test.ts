import { describe, expect, it } from 'vitest'
import { findSubtitles } from '../../../../../src/intake/webpage/fields/findSubtitles.ts'
import { helpReading } from './helpReading.ts'

describe('findSubtitles', () => {
  it('takes a heading or a named line below the headline, not the info line', () => {
    expect(findSubtitles(helpReading('<h3 class="sub">——东溪古镇见闻</h3>')).subtitle?.value).toBe('——东溪古镇见闻')
    expect(findSubtitles(helpReading('2020-01-01 09:00 来源：青溪网')).subtitle).toBeNull()
  })
})
