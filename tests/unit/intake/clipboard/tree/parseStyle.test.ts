import { describe, expect, it } from 'vitest'
import { parseStyle } from '../../../../../src/intake/clipboard/tree/parseStyle.ts'

describe('parseStyle', () => {
  it('reads properties in lower case, the later of two', () => {
    expect([...parseStyle('Text-Align: CENTER;color:red; color : Blue !important;;mso-list:l0 level2 lfo1')]).toEqual([
      ['text-align', 'center'],
      ['color', 'blue'],
      ['mso-list', 'l0 level2 lfo1'],
    ])
  })

  it('passes over what is no declaration', () => {
    expect(parseStyle('x;:y;z:;{}').size).toBe(0)
    expect(parseStyle('').size).toBe(0)
  })
})
