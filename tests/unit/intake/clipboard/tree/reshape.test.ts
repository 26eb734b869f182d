import { describe, expect, it } from 'vitest'
import { readMarkup } from '../../../../../src/intake/clipboard/tree/readMarkup.ts'
import { reshape } from '../../../../../src/intake/clipboard/tree/reshape.ts'
import { elementsOf, textOf } from '../../../../../src/intake/clipboard/tree/walk.ts'

describe('reshape', () => {
  it('drops, unwraps and keeps, outer elements first, and keeps parents right', () => {
    const { root } = readMarkup('<div>1<i>2<b>3</b></i><u>4<b>5</b></u></div>')
    reshape(root, ({ tag }) => (tag === 'i' ? 'unwrap' : tag === 'u' ? 'drop' : 'keep'))
    expect(textOf(root)).toBe('123')
    expect(elementsOf(root).map(({ tag, parent }) => `${parent?.tag} ${tag}`)).toEqual(['body div', 'div b'])
  })
})
