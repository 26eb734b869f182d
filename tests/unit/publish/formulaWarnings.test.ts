import { expect, it } from 'vitest'
import { formulaWarnings } from '../../../src/publish/formulaWarnings.ts'
import type { Profile } from '../../../src/publish/profile.ts'
import { takesFormulas } from '../../../src/publish/takesFormulas.ts'

const document = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: ['x', '\\foo', '', 7].map((tex) => ({ type: 'formula', attrs: { tex, display: 'inline' } })),
    },
  ],
}

it.each([
  ['page', '1 个公式有看不懂的写法'],
  ['pdf', '1 个公式有看不懂的写法'],
  ['word', '1 个公式有看不懂的写法'],
  ['trs', '这里没有公式：2 个'],
  ['wechat', '这里没有公式：2 个'],
  ['markdown', ''],
  ['package', ''],
] as const)('tells of %s: %s', (target: Profile['target'], words) => {
  expect(formulaWarnings(document, { target })[0]?.message.zh.slice(0, words.length) ?? '').toBe(words)
})

it('tells nothing of a body without any', () => {
  expect((['page', 'trs'] as const).flatMap((target) => formulaWarnings({ type: 'doc' }, { target }))).toEqual([])
  expect([takesFormulas('page'), takesFormulas('cnml')]).toEqual([true, false])
})
