import { describe, expect, it } from 'vitest'
import { readBareCredits } from '../../../../../src/intake/webpage/credits/readBareCredits.ts'

describe('readBareCredits', () => {
  it.each([
    ['新京报记者 陆一夫', [{ role: 'author', names: ['陆一夫'] }]],
    [
      '编辑 刘晓阳 校对 李铭',
      [
        { role: 'editor', names: ['刘晓阳'] },
        { role: 'proofreader', names: ['李铭'] },
      ],
    ],
    ['□本报记者 宋远 叶子 文/图', [{ role: 'author', names: ['宋远', '叶子'] }]],
    [
      '本报记者张三 通讯员李四',
      [
        { role: 'author', names: ['张三'] },
        { role: 'author', names: ['李四'] },
      ],
    ],
    ['记者 王 刚', [{ role: 'author', names: ['王刚'] }]],
    ['記者林青山／山城報導', [{ role: 'author', names: ['林青山'] }]],
    ['摄影记者 张三', [{ role: 'other', names: ['张三'] }]],
  ])('reads %s', (line, credits) => {
    expect(readBareCredits(line)).toEqual(credits)
  })

  it.each(['记者 到现场看到路已修好', '中国载人航天工程新闻发言人 武平', '张三 李四', '编辑部的故事', '', '文'])(
    'takes %s for a sentence or nothing',
    (line) => {
      expect(readBareCredits(line)).toEqual([])
    },
  )
})
