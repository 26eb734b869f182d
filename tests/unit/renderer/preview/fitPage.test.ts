import { describe, expect, it } from 'vitest'
import { fitPage } from '../../../../renderer/preview/fitPage.ts'

describe('fitPage', () => {
  it('shows a phone at its own size, smaller only in a narrow column', () => {
    expect(fitPage('phone', 600)).toEqual({ width: 390, scale: 1 })
    expect(fitPage('phone', 195)).toEqual({ width: 390, scale: 0.5 })
  })

  it('makes a desktop page fit, and gives it the room there is', () => {
    expect(fitPage('desktop', 450)).toEqual({ width: 900, scale: 0.5 })
    expect(fitPage('desktop', 1200)).toEqual({ width: 1200, scale: 1 })
  })
})
