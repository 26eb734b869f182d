import { describe, expect, it } from 'vitest'
import { findMoments } from '../../../../../src/intake/webpage/time/findMoments.ts'

const values = (text: string) => findMoments(text).map(({ value }) => value)

describe('findMoments', () => {
  it.each([
    ['2016年05月19日 14:08', '2016-05-19T14:08:00+08:00'],
    ['2019年06月15日08:18 来源：', '2019-06-15T08:18:00+08:00'],
    ['2017-03-10 08:42:00', '2017-03-10T08:42:00+08:00'],
    ['2026/05/31 09:30', '2026-05-31T09:30:00+08:00'],
    ['2016.5.9 下午3:05', '2016-05-09T15:05:00+08:00'],
    ['2018-12-28T19:56:29+08:00', '2018-12-28T19:56:29+08:00'],
    ['2020-01-02T09:11:00Z', '2020-01-02T09:11:00+00:00'],
    ['2012年12月10日, 格林尼治标准时间10:41', '2012-12-10T10:41:00+00:00'],
    ['2019年5月20日 星期一 07:00', '2019-05-20T07:00:00+08:00'],
    ['发布日期：2016-11-22 浏览次数：', '2016-11-22'],
    ['二〇一六年五月十九日', '2016-05-19'],
    ['二○二○年十月二十一日', '2020-10-21'],
  ])('reads %s', (text, value) => {
    expect(values(text)).toEqual([value])
  })

  it.each(['2019-02-30', '13:45', '1.1:50.3:48.6', '电话 2019-1234567', '3019-01-01'])('finds none in %s', (text) => {
    expect(values(text)).toEqual([])
  })

  it('keeps a date whose time cannot be', () => {
    expect(values('2019-09-18 25:61')).toEqual(['2019-09-18'])
  })

  it('stays quick on text made to try it', () => {
    const start = performance.now()
    findMoments('2019-1-1' + '，星期一下午凌晨'.repeat(5000))
    findMoments('2019-'.repeat(100_000))
    expect(performance.now() - start).toBeLessThan(15_000)
  })
})
