import { expect, it } from 'vitest'
import { splitNames } from '../../../../../src/intake/webpage/credits/splitNames.ts'

it.each([
  ['汤诗瑶、丁涛', ['汤诗瑶', '丁涛']],
  ['姚立伟_NT6056', ['姚立伟']],
  ['霍琦 SF104', ['霍琦']],
  ['Demi Xia', ['Demi Xia']],
  ['王 刚', ['王刚']],
  ['本报记者 张三 通讯员 李四', ['张三', '李四']],
  ['张三和李四', ['张三', '李四']],
  ['张三/李四；王五', ['张三', '李四', '王五']],
  ['无', []],
  ['-', []],
  ['104363', []],
  ['', []],
])('%s', (value, names) => {
  expect(splitNames(value)).toEqual(names)
})
