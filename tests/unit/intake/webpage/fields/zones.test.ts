import { expect, it } from 'vitest'
import { helpReading, SENTENCE } from './helpReading.ts'

it('cuts the lines round an article, and stops before what lists other articles', () => {
  const { zones } = helpReading(
    '2020-01-01 来源：青溪网',
    '<div>责编：周敏</div><h3>相关新闻</h3><p>责编：他人</p>',
    '',
    '<p>（完）</p>',
  )
  expect(zones.headline?.text).toBe('古镇灯会开幕')
  expect(zones.head.map(({ text }) => text)).toEqual(['2020-01-01 来源：青溪网'])
  expect(zones.opening[0]?.text).toBe(SENTENCE)
  expect(zones.closing.at(-1)?.text).toBe('（完）')
  expect(zones.tail.map(({ text }) => text)).toEqual(['责编：周敏'])
})

it('gives a label the next cell as its value, and a sentence’s last bracket', () => {
  expect(helpReading('<table><tr><td>来源：</td><td>县水利局</td></tr></table>').credits.head[0]?.value).toBe(
    '县水利局',
  )
  const { credits } = helpReading('2020', '', '', `<p>${SENTENCE}（编辑：陳小雨）1111018</p>`)
  expect(credits.closing).toMatchObject([{ role: 'editor', value: '陳小雨' }])
})
