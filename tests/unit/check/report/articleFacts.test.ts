import { expect, it } from 'vitest'
import { articleFacts } from '../../../../src/check/report/articleFacts.ts'
import { articleOf } from '../../../helpers/check/articleOf.ts'

it('tells what is filled in, as people write it, 字数 and the name, and nothing of what is empty', () => {
  const article = articleOf('一二三¶四五', {
    authors: ['甲', '乙'],
    channelPath: ['党政院校', '原创专区'],
    publishedAt: '2016-05-19T14:08:00+08:00',
  })
  expect(articleFacts({ name: 'x.txt', ...article, findings: [], letStand: [] }, 'zh')).toEqual([
    ['作者', '甲、乙'],
    ['栏目', '党政院校 / 原创专区'],
    ['发布时间', '2016-05-19 14:08'],
    ['字数', '5'],
    ['稿件', 'x.txt'],
  ])
})
