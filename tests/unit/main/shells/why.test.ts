import { expect, it } from 'vitest'
import { bothLanguages } from '../../../../main/shells/bothLanguages.ts'
import { isWhy, tellWhy } from '../../../../main/shells/why.ts'

it('tells each reason once, in both languages on one line', () => {
  expect(bothLanguages((language) => tellWhy(language, ['root', 'display', 'root']))).toBe(
    'root 用户不能使用浏览器沙箱；没有图形界面 · root cannot use the browser sandbox; there is no display',
  )
  expect([isWhy('root'), isWhy('other'), isWhy(undefined)]).toEqual([true, false, false])
})
