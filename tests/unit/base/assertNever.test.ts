import { expect, it } from 'vitest'
import { assertNever } from '../../../src/base/assertNever.ts'

it('bad data that gets past the compiler is named', () => {
  expect(() => assertNever('new' as never)).toThrow('unexpected value: "new"')
})
