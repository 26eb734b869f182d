import { describe, expect, it } from 'vitest'
import { splitLabels } from '../../../../src/intake/text/splitLabels.ts'

describe('a line of labels', () => {
  it.each([
    [
      '来源:中国社会科学网 作者:吴益美',
      '',
      [
        ['source', '中国社会科学网'],
        ['authors', '吴益美'],
      ],
    ],
    ['（责编：汤诗瑶、丁涛）', '', [['editors', '汤诗瑶、丁涛']]],
    ['【责任编辑：张三】', '', [['editors', '张三']]],
    [
      '来 源：人民网（海外版） | 作　者：',
      '',
      [
        ['source', '人民网（海外版）'],
        ['authors', ''],
      ],
    ],
    ['分享 (责编:张三)', '分享', [['editors', '张三']]],
    ['[关键词]：党建', '', [['keywords', '党建']]],
    ['文/张三', '', [['authors', '张三']]],
  ])('%s', (text, lead, values) => {
    expect(splitLabels(text)).toEqual({ lead, values: values.map(([key, value]) => ({ key, value })) })
  })

  it.each(['资料来源：统计局', '图片来源:新华社', '本文作者：张三', '来源不明', '作者 吴益美', '时文/论', ''])(
    'is not %j',
    (text) => {
      expect(splitLabels(text).values).toEqual([])
    },
  )
})
