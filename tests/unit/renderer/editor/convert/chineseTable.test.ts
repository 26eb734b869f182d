import { expect, it } from 'vitest'
import { chineseTable } from '../../../../../renderer/editor/convert/chineseTable.ts'

it('changes 汉字 by their words, not one by one', async () => {
  const traditional = await chineseTable('traditional')
  expect(traditional('皇后在后面理发，发展')).toBe('皇后在後面理髮，發展')
  const simplified = await chineseTable('simplified')
  expect(simplified('皇后在後面理髮，發展')).toBe('皇后在后面理发，发展')
})
