import { expect, it } from 'vitest'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'
import { textOf } from '../../../../../src/intake/webpage/tree/textOf.ts'

it('reads an element as its visible lines', () => {
  expect(textOf(readPage('<div>甲<p>乙</p><p hidden>丙</p></div>', '').find('div')[0]!)).toBe('甲 乙')
})
