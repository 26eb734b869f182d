import { describe, expect, it } from 'vitest'
import { splitNames } from '../../../../src/intake/text/splitNames.ts'

describe('a list of people', () => {
  it.each([
    ['吴益美', ['吴益美']],
    ['汤诗瑶、丁涛', ['汤诗瑶', '丁涛']],
    ['汤诗瑶 丁涛　王五', ['汤诗瑶', '丁涛', '王五']],
    ['张三；李四;王五，赵六,', ['张三', '李四', '王五', '赵六']],
    ['张三/李四', ['张三', '李四']],
    ['丁　涛', ['丁　涛']],
    ['丁　涛、王 五', ['丁　涛', '王 五']],
    ['John Smith、李四', ['John Smith', '李四']],
    ['列夫·托尔斯泰', ['列夫·托尔斯泰']],
    ['新华社记者 张三', ['新华社记者 张三']],
    ['张三（北京大学，教授）、李四', ['张三（北京大学，教授）', '李四']],
    [' 、 ', []],
    ['', []],
  ])('%j is %j', (text, names) => {
    expect(splitNames(text)).toEqual(names)
  })
})
