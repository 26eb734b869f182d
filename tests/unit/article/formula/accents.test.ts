import { expect, it } from 'vitest'
import { accentCommand, accentOf, accentOfCommand } from '../../../../src/article/formula/accents.ts'

it('knows accents however they are written', () => {
  expect(['^', '\u0302', 'ˆ'].map((sign) => accentOf(sign, false))).toEqual(['^', '^', '^'])
  expect([accentOf('‾', false), accentOf('‾', true), accentOf('x', false)]).toEqual(['¯', '_', null])
})

it('writes them over one letter and over several', () => {
  expect([accentCommand('^', false, false), accentCommand('^', false, true)]).toEqual(['hat', 'widehat'])
  expect(accentOfCommand('overline')).toEqual({ sign: '¯', below: false })
  expect(accentOfCommand('underbrace')).toEqual({ sign: '⏟', below: true })
  expect(accentOfCommand('frac')).toBe(null)
})
