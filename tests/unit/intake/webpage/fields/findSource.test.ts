import { describe, expect, it } from 'vitest'
import { findSource } from '../../../../../src/intake/webpage/fields/findSource.ts'
import { helpReading } from './helpReading.ts'

const find = (info: string, head = '', after = '') => findSource(helpReading(info, after, head))?.value ?? null

describe('findSource', () => {
  it.each([
    ['2020-01-01 09:00 来源：<a>青溪日报</a> <a>参与互动</a>', '青溪日报'],
    ['<span>2020-01-01 09:00</span><span>青溪晚报</span><a>评论</a>', '青溪晚报'],
    ['<span>2020-01-01 09:00</span><a class="source">青溪号外</a>', '青溪号外'],
    ['来源：<img src="x.gif" alt="错误"> 中国日报网', '中国日报网'],
    ['<span>来源：</span><span>人民网</span>-<span>人民日报</span>', '人民网-人民日报'],
  ])('%s', (info, source) => {
    expect(find(info)).toBe(source)
  })

  it('takes no meta for displayed, but lets it fill an empty label', () => {
    const meta = '<meta name="ContentSource" content="县交通局">'
    expect(find('2020-01-01 09:00', meta)).toBeNull()
    expect(find('2020-01-01 09:00 来源：', meta)).toBe('县交通局')
  })
  it('takes a medium that the page tells and shows', () => {
    expect(find('2020-01-01 09:00 <i>山里人</i>', '<meta name="mediaid" content="山里人">')).toBe('山里人')
  })
  it('reads a label after the text', () => {
    expect(find('2020-01-01 09:00', '', '<p>（来源：青溪日报）</p>')).toBe('青溪日报')
  })
  it('finds none among buttons and names', () => {
    expect(find('2020-01-01 09:00 <a>打印</a><a>分享</a><a>字号</a>')).toBeNull()
  })
})
