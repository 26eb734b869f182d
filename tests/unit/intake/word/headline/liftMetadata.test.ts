import { describe, expect, it } from 'vitest'
import { bodyLook } from '../../../../../src/intake/word/assemble/bodyLook.ts'
import { cutEnd } from '../../../../../src/intake/word/headline/cutEnd.ts'
import { findTitle } from '../../../../../src/intake/word/headline/findTitle.ts'
import { liftMetadata } from '../../../../../src/intake/word/headline/liftMetadata.ts'
import type { Block } from '../../../../../src/intake/word/read/block.ts'
import { itemBlock, pictureBlock, said, textBlock as text } from '../blocks.ts'

const BODY = text('近日，各地积极行动，把基层党建放在重要位置，取得了成效。')
const big = (words: string) => text(words, { align: 'center', look: { size: 44, bold: false, face: '方正小标宋简体' } })
const head = (words: string, heading = 1) => text(words, { heading })
const title = (...blocks: Block[]) => findTitle(blocks, bodyLook(blocks))

describe('the title', () => {
  it('is what its style says, over several lines, with a space between Latin words only', () => {
    expect(title(BODY, text('Annual', { role: 'title' }), text('Report', { role: 'title' }))).toMatchObject({
      title: 'Annual Report',
      by: 'style',
      from: 1,
      to: 3,
    })
    expect(title(text('年度', { role: 'title' }), text('报告', { role: 'title' }))?.title).toBe('年度报告')
  })

  it('is a first heading that is not one of several sections', () => {
    expect(title(head('山乡巨变'), BODY, head('春耕', 2), BODY)).toMatchObject({ title: '山乡巨变', by: 'heading' })
    expect(title(head('山乡巨变'), BODY, head('一、春耕'), BODY, head('二、秋收'))?.title).toBe('山乡巨变')
    expect(title(head('春耕'), BODY, head('秋收'), BODY)).toBeNull()
    expect(title(head('一、春耕'), BODY)).toBeNull()
    expect(title(head('引言'), BODY)).toBeNull()
    expect(title(head('小节', 2), BODY, head('大章', 1))).toBeNull()
  })

  it('is a first line set large in the middle, over as many lines as are set so', () => {
    expect(title(big('关于加强管理'), big('工作的通知'), BODY)).toMatchObject({
      title: '关于加强管理工作的通知',
      by: 'look',
    })
    expect(title(big('主题'), big('——副题'), BODY)?.title).toBe('主题')
    expect(title(BODY, big('不是标题'), BODY)).toBeNull()
    expect(title(big('作者：张三'), BODY)).toBeNull()
  })
})

describe('a manuscript’s own lines', () => {
  it('fill the fields, each with where it was found, and leave the body', () => {
    const { metadata, found, blocks } = liftMetadata([
      text('本报特稿', { align: 'center' }),
      big('打好基层党建'),
      text('——决胜脱贫攻坚'),
      text('来源：中国社会科学网　作者：吴益美'),
      text('摘要：把基层党建放在重要位置。'),
      text('关键词：党建；脱贫'),
      BODY,
      text('（作者单位：贵州省雷山县委组织部）'),
      text('（责编：钟义见）'),
    ])
    expect(metadata).toMatchObject({
      kicker: '本报特稿',
      title: '打好基层党建',
      subtitle: '——决胜脱贫攻坚',
      source: '中国社会科学网',
      authors: ['吴益美'],
      abstract: '把基层党建放在重要位置。',
      keywords: ['党建', '脱贫'],
      authorAffiliation: '贵州省雷山县委组织部',
      editors: ['钟义见'],
    })
    expect(said(blocks)).toEqual([BODY.text])
    expect(found).toMatchObject({
      title: { confidence: 'likely' },
      authors: { confidence: 'sure' },
      kicker: { confidence: 'guess' },
    })
    expect(found.language).toBeUndefined()
  })

  it('are no data where the text says such words', () => {
    const { metadata, blocks } = liftMetadata([
      big('题'),
      BODY,
      text('资料来源：某某统计局，作者认为这一数字偏低。'),
      BODY,
    ])
    expect(metadata.source).toBe('')
    expect(blocks).toHaveLength(3)
  })

  it('at the end of the last paragraph are cut off it', () => {
    const { metadata, blocks } = liftMetadata([big('题目在此'), BODY, text('文章到此结束。（责编：钟义见）')])
    expect(metadata.editors).toEqual(['钟义见'])
    expect(said(blocks).at(-1)).toBe('文章到此结束。')
  })

  it('are not looked for in sections, lists and behind pictures', () => {
    for (const first of [head('一、引言'), itemBlock('作者：张三', 0, 1), pictureBlock('a.png')]) {
      const { metadata, blocks } = liftMetadata([first, text('作者：李四'), BODY, head('二、下文'), BODY])
      expect([metadata.title, metadata.authors]).toEqual(['', []])
      expect(blocks).toHaveLength(5)
    }
  })

  it('take a subtitle by its style', () => {
    expect(
      liftMetadata([text('主', { role: 'title' }), text('副', { role: 'subtitle' }), BODY]).metadata,
    ).toMatchObject({ title: '主', subtitle: '副' })
  })
})

describe('cutEnd', () => {
  const nodes = [{ type: 'text', text: '甲乙' }, { type: 'hardBreak' }, { type: 'text', text: '丙' }]

  it('cuts through texts and breaks', () => {
    expect(cutEnd(nodes, 0)).toEqual(nodes)
    expect(cutEnd(nodes, 3)).toEqual([{ type: 'text', text: '甲' }])
    expect(cutEnd(nodes, 99)).toEqual([])
  })
})
