import { describe, expect, it } from 'vitest'
import { furnitureReason } from '../../../../src/intake/text/furniture.ts'

describe('page furniture', () => {
  it.each([
    ['用户昵称:  (您填写的昵称将出现在评论列表中)  匿名', '评论'],
    ['最新发表的评论0条,总共0 查看全部评论', '评论'],
    ['返回顶部', '导航'],
    ['上一篇：甲乙丙', '导航'],
    ['上一页 1 2 3 下一页', '导航'],
    ['JRTT.JPG', '图标'],
    ['内文页广告3(手机版).jpg', '图标'],
    ['关于我们 | 法律顾问 | 联系我们', '页脚'],
    ['京ICP备05027187号', '页脚'],
    ['Copyright © 2016 by www.cssn.cn. all rights reserved', '页脚'],
    ['京公网安备11010502030146号', '页脚'],
    ['违法和不良信息举报电话：010-12345678', '页脚'],
  ])('%s', (text, why) => {
    expect(furnitureReason(text, 'foot')?.zh).toContain(why)
  })

  it.each([
    '评论员文章',
    '匿名信事件始末',
    '上一篇文章说过，要抓好党建。',
    '主办单位：中国社会科学院',
    '版权所有者表示，将依法维权。',
    '党建|脱贫|攻坚',
    '广告业的发展',
    '首页 1 2',
  ])('is not %s', (text) => {
    expect(furnitureReason(text, 'foot')).toBeNull()
  })

  it('of the site stands at its foot alone, not within a body', () => {
    expect(furnitureReason('版权所有 甲乙丙社', 'foot')).not.toBeNull()
    expect(furnitureReason('版权所有 甲乙丙社', 'body')).toBeNull()
    expect(furnitureReason('回到频道首页', 'body')).not.toBeNull()
  })
})
