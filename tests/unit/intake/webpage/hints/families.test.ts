import { expect, it } from 'vitest'
import { FAMILIES } from '../../../../../src/intake/webpage/hints/families.ts'

it('name their places in one form, each family once', () => {
  expect(new Set(FAMILIES.map(({ name }) => name)).size).toBe(FAMILIES.length)
  const selectors = FAMILIES.flatMap(({ body, drop, shown }) => [
    ...(body ?? []),
    ...(drop ?? []),
    ...Object.values(shown ?? {}).flat(),
  ])
  expect(selectors.filter((selector) => !/^[#.][\w-]+$/.test(selector) || selector !== selector.toLowerCase())).toEqual(
    [],
  )
})
