import { describe, expect, it } from 'vitest'
import { findPublishedAt } from '../../../../../src/intake/webpage/fields/findPublishedAt.ts'
import { helpReading } from './helpReading.ts'

const find = (info: string, head = '', after = '') => findPublishedAt(helpReading(info, after, head))

describe('findPublishedAt', () => {
  it('takes the labelled time before others in the line', () => {
    expect(find('更新时间：2020-02-02 10:00 发布时间：2020-01-01 09:00')?.value).toBe('2020-01-01T09:00:00+08:00')
  })
  it('takes the displayed time before the meta’s', () => {
    expect(
      find('2018-12-28 19:55', '<meta property="article:published_time" content="2018-12-28T19:56:29+08:00">')?.value,
    ).toBe('2018-12-28T19:55:00+08:00')
  })
  it('fills a displayed date with the meta’s time of the same day, not of another', () => {
    expect(find('2016-11-22', '<meta name="PubDate" content="2016-11-22 09:53">')).toMatchObject({
      value: '2016-11-22T09:53:00+08:00',
      confidence: 'likely',
    })
    expect(find('2016-11-22', '<meta name="PubDate" content="2019-03-22 12:28">')?.value).toBe('2016-11-22')
  })
  it('never takes the time at which the page was made', () => {
    expect(find('青溪网', '<meta name="Maketime" content="2019-03-22 12:28:37">')).toBeNull()
  })
  it('reads parts that stand on lines of their own, years of two digits under a label, and the tail', () => {
    expect(find('<div>2019</div><div><b>09</b>/<b>07</b></div><div>19:02</div>')?.value).toBe(
      '2019-09-07T19:02:00+08:00',
    )
    expect(find('发布时间：<span>19-08-13</span><span>14:07</span>')?.value).toBe('2019-08-13T14:07:00+08:00')
    expect(find('', '', '<div>发布时间：2019-08-13 14:07</div>')?.value).toBe('2019-08-13T14:07:00+08:00')
  })
})
