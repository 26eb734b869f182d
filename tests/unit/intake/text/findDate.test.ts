import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDate } from '../../../../src/intake/text/findDate.ts'

describe('a date in a line', () => {
  it.each([
    ['2016年05月19日 14:08', '2016-05-19T14:08:00+08:00'],
    ['2016年5月9日14:08 来源', '2016-05-09T14:08:00+08:00'],
    ['2016 年 5 月 19 日 9：08', '2016-05-19T09:08:00+08:00'],
    ['2016年5月19日14时8分', '2016-05-19T14:08:00+08:00'],
    ['2016年5月19日14时8分30秒', '2016-05-19T14:08:30+08:00'],
    ['2016年05月19日 星期四 14:08', '2016-05-19T14:08:00+08:00'],
    ['2016年05月19日（周四）', '2016-05-19'],
    ['2017-03-10 08:42:00', '2017-03-10T08:42:00+08:00'],
    ['2017-03-10T08:42:00Z', '2017-03-10T08:42:00+00:00'],
    ['2017-03-10T08:42:00+09:00', '2017-03-10T08:42:00+09:00'],
    ['2026/05/31 09:30', '2026-05-31T09:30:00+08:00'],
    ['2016.5.19', '2016-05-19'],
    ['２０１６年０５月１９日 １４：０８', '2016-05-19T14:08:00+08:00'],
    ['二〇一六年五月十九日', '2016-05-19'],
    ['二○一六年十二月三十一日 14:08', '2016-12-31T14:08:00+08:00'],
    ['二零二〇年十月十日', '2020-10-10'],
    ['一九四九年十月一日', '1949-10-01'],
    ['发布于 2016-05-19 14:08 的文章', '2016-05-19T14:08:00+08:00'],
    ['2016-05-19 14:8:61', '2016-05-19T14:08:61+08:00'.replace(/.*/, '')],
  ])('%s is %s', (text, value) => {
    expect(findDate(text)?.value ?? '').toBe(value)
  })

  it.each([
    '',
    '2016年',
    '2016年05月',
    '12016-05-19',
    '2016-05-191',
    '2016-05/19',
    '五月十九日',
    '14:08',
    '二〇一六年',
  ])('there is none in %j', (text) => {
    expect(findDate(text)).toBeNull()
  })

  it.each(['2016年02月30日', '2016-13-01', '2016-05-19 24:08', '二〇一五年二月二十九日'])(
    'that does not exist is found, without a value: %s',
    (text) => {
      expect(findDate(text)).toMatchObject({ text, value: null })
    },
  )

  it('is given as it stands in the line, and whether it has a time', () => {
    expect(findDate('于２０１６年５月１９日 来源')).toMatchObject({ text: '２０１６年５月１９日', hasTime: false })
    expect(findDate('2016-05-19 14:08 字号')).toMatchObject({ text: '2016-05-19 14:08', hasTime: true })
  })

  it('is found wherever it stands, and always as a part of the line', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const line = `${before} 2016年05月19日 ${after}`
        expect(line).toContain(findDate(line)?.text)
      }),
    )
  })
})
