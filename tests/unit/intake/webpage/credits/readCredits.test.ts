import { describe, expect, it } from 'vitest'
import { readCredits } from '../../../../../src/intake/webpage/credits/readCredits.ts'
import { EDGE } from '../../../../../src/intake/webpage/tree/pageLines.ts'

const read = (text: string) => readCredits(text.replaceAll('¦', EDGE)).map(({ role, value }) => [role, value])

describe('readCredits', () => {
  it.each([
    [
      '时间：¦2019-09-18 06:23¦来源：¦山西日报¦打印',
      [
        ['published', '2019-09-18 06:23'],
        ['source', '山西日报'],
      ],
    ],
    ['2019-11-25 11:01:53来源: ¦新京报¦举报', [['source', '新京报']]],
    ['（编辑：严玉洁 王辉）', [['editor', '严玉洁 王辉']]],
    ['【责任编辑：甲、乙】', [['editorInChief', '甲、乙']]],
    [
      '作　者：张三　责 编：李四',
      [
        ['author', '张三'],
        ['editorInChief', '李四'],
      ],
    ],
    ['编辑|禤志杰', [['editor', '禤志杰']]],
    ['作者︱春春', [['author', '春春']]],
    [
      '文/张三 图/李四',
      [
        ['author', '张三'],
        ['other', '李四'],
      ],
    ],
    ['来源：¦人民网¦-¦人民日报¦打印', [['source', '人民网-人民日报']]],
    ['来源：', [['source', '']]],
  ])('reads %s', (text, credits) => {
    expect(read(text)).toEqual(credits)
  })

  it.each(['收入来源：工资与分红。', '（资料来源：县档案馆）', '他说：“编辑部里”', 'https://example.org/来源', ''])(
    'finds no source in %s',
    (text) => {
      expect(read(text).filter(([role]) => role === 'source')).toEqual([])
    },
  )
})
