import { describe, expect, it } from 'vitest'
import { isPersonName } from '../../../../../src/intake/webpage/credits/isPersonName.ts'

describe('isPersonName', () => {
  it.each(['张三', '汤诗瑶', '禤志杰', '欧阳修文', '约翰·米勒', '[美]约翰·史密斯', 'Demi Xia'])(
    'takes %s for a name',
    (text) => {
      expect(isPersonName(text)).toBe(true)
    },
  )

  it.each([
    '新华社',
    '余杭报',
    '连载',
    '高清图',
    '县发改局',
    '德清县发改局',
    '网络整理',
    '全文完',
    '完',
    'abc',
    '',
    '系统管理员',
  ])('does not take %s for one', (text) => {
    expect(isPersonName(text)).toBe(false)
  })
})
