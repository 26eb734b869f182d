import { expect, it } from 'vitest'
import { SYMBOL_GROUPS } from '../../../../../renderer/editor/symbols/symbolGroups.ts'

it('has each sign of a group once', () => {
  for (const { label, signs } of SYMBOL_GROUPS) expect(new Set(signs).size, label).toBe(signs.length)
})
