import { describe, expect, it } from 'vitest'
import { pageGroups } from '../../../../src/intake/batch/pageGroups.ts'

describe('pageGroups', () => {
  it.each([
    [['a.html', 'a_1.html', 'a_2.html'], [['a.html', 'a_1.html', 'a_2.html']]],
    [['x/a_10.html', 'x/a_2.html', 'x/a.html'], [['x/a.html', 'x/a_2.html', 'x/a_10.html']]],
    [['稿-1.htm', '稿-2.htm'], [['稿-1.htm', '稿-2.htm']]],
    [['稿.html', '稿 (2).html'], [['稿.html', '稿 (2).html']]],
    [['桥 第2页.html', '桥.html', '桥（第3页）.html'], [['桥.html', '桥 第2页.html', '桥（第3页）.html']]],
    [['x/桥_page1.htm', 'x/桥_page2.htm'], [['x/桥_page1.htm', 'x/桥_page2.htm']]],
  ])('puts %j together, in their order', (files, groups) => {
    expect(pageGroups(files)).toEqual(groups)
  })

  it.each([
    [['a.html', 'b.html']],
    [['x/a.html', 'y/a_2.html']],
    [['a_2020.html', 'a_2021.html']],
    [['a.docx', 'a_2.docx']],
    [['t20210706_1.html']],
    [['第1页.html', '第2页.html']],
    [['规划-11.html', '规划-12.html']],
  ])('leaves %j alone', (files) => {
    expect(pageGroups(files)).toEqual(files.map((file) => [file]))
  })
})
