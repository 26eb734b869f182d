import { describe, expect, it } from 'vitest'
import { readOwnLine } from '../../../../src/intake/ownLines/readOwnLine.ts'

describe('readOwnLine', () => {
  it.each<[string, readonly (readonly [string, string])[]]>([
    ['作者：张三', [['authors', '张三']]],
    ['文/张三', [['authors', '张三']]],
    ['【关键词】乡村；道路', [['keywords', '乡村；道路']]],
    ['[摘 要] 本文讨论道路。', [['abstract', '本文讨论道路。']]],
    [
      '【内容提要】本文讨论：作者：何人。【关键词】道路',
      [
        ['abstract', '本文讨论：作者：何人。'],
        ['keywords', '道路'],
      ],
    ],
    ['（作者单位：青溪大学）', [['authorAffiliation', '青溪大学']]],
    ['（作者系青溪大学教授）', [['authorAffiliation', '青溪大学教授']]],
    [
      '（作者：张三，系青溪大学教授）',
      [
        ['authors', '张三'],
        ['authorAffiliation', '青溪大学教授'],
      ],
    ],
    [
      '责任编辑：李四　校对：王五',
      [
        ['editors', '李四'],
        ['proofreaders', '王五'],
      ],
    ],
    [
      '作者：张三 单位：青溪大学 联系电话：13800000000',
      [
        ['authors', '张三'],
        ['authorAffiliation', '青溪大学'],
      ],
    ],
  ])('%s', (line, values) => {
    expect(readOwnLine(line)?.map(({ key, value }) => [key, value])).toEqual(values)
  })

  it.each([
    '近日，青溪县召开会议。',
    '资料来源：统计局',
    '（资料来源：统计局）',
    '来源：这个问题很难回答。',
    '作者认为，道路要修。',
    '作者系青溪大学教授',
    '关键词：',
    '单位里的事情：第一，道路。',
  ])('takes none of a line of text: %s', (line) => {
    expect(readOwnLine(line)).toBeNull()
  })
})
