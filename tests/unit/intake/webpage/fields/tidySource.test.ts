import { expect, it } from 'vitest'
import { tidySource } from '../../../../../src/intake/webpage/fields/tidySource.ts'

it.each([
  ['来源：人民网-文化频道 原创稿', '人民网-文化频道'],
  ['《青溪日报》', '青溪日报'],
  ['《青溪文艺》2020年第3期', '《青溪文艺》2020年第3期'],
  ['新华社 张三', '新华社'],
  ['青溪日报 2020-01-02 03:04', '青溪日报'],
  ['中国新闻网 参与互动', '中国新闻网'],
  ['未知', ''],
  ['', ''],
])('%s → %s', (value, source) => {
  expect(tidySource(value)).toBe(source)
})
