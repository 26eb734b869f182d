import { describe, expect, it } from 'vitest'
import { titleHead, titleParts } from '../../../../../src/intake/webpage/headline/titleParts.ts'

describe('titleHead', () => {
  it.each([
    ['女儿出嫁，郑板桥画了几笔兰花当嫁妆--文化--人民网', '女儿出嫁，郑板桥画了几笔兰花当嫁妆'],
    ['港特首就住宅违建事件道歉 - BBC中文网 - 两岸三地', '港特首就住宅违建事件道歉'],
    ['1-10月固定资产投资结构趋稳趋优', '1-10月固定资产投资结构趋稳趋优'],
    ['山路全线恢复通行_新闻频道_青溪网', '山路全线恢复通行'],
    ['T-34坦克的故事与人物 - 网', 'T-34坦克的故事与人物'],
    ['益阳：“数字”是优长-半月谈网', '益阳：“数字”是优长'],
  ])('%s', (title, head) => {
    expect(titleHead(title)).toBe(head)
  })
})

describe('titleParts', () => {
  it('gives the pieces and the beginnings that join them', () => {
    expect(titleParts('甲乙_丙丁_戊己')).toEqual(['甲乙_丙丁_戊己', '甲乙_丙丁', '甲乙', '丙丁', '戊己'])
    expect(titleParts('  ')).toEqual([])
  })
})
