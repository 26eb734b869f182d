import { expect, it } from 'vitest'
import { isPersonName } from '../../../../../src/intake/webpage/credits/isPersonName.ts'
import { DOUBLE_SURNAMES, SURNAMES } from '../../../../../src/intake/webpage/credits/surnames.ts'

it('holds names of one 汉字 and of two, and nothing else', () => {
  expect([...SURNAMES].filter((name) => !/^[\u4e00-\u9fff]$/.test(name))).toEqual([])
  expect([...DOUBLE_SURNAMES].filter((name) => !/^[\u4e00-\u9fff]{2}$/.test(name))).toEqual([])
})

it('knows the fifty most frequent family names', () => {
  const frequent =
    '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎'
  expect([...frequent].filter((name) => !SURNAMES.has(name))).toEqual([])
})

it('lets a double family name stand before a given name, never alone', () => {
  const names = [...DOUBLE_SURNAMES]
  expect(names.filter((name) => !isPersonName(`${name}晓明`))).toEqual([])
  expect(names.filter((name) => isPersonName(name))).toEqual([])
})
