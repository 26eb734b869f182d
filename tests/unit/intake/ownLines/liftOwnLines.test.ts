import { describe, expect, it } from 'vitest'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { textBlocks } from '../../../../src/article/document/bodyText.ts'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import type { Manuscript } from '../../../../src/intake/manuscript.ts'
import { liftOwnLines } from '../../../../src/intake/ownLines/liftOwnLines.ts'
import { emptyManuscript } from '../../../helpers/emptyManuscript.ts'

const PROSE = '近日，青溪县召开会议，研究山乡道路修复工作，各有关部门负责人参加了会议。'
const of = (lines: readonly string[], given: Partial<Manuscript> = {}) =>
  emptyManuscript({ lines, document: { type: 'doc', content: lines.map(paragraphJson) }, ...given })
const lift = (lines: readonly string[], given: Partial<Manuscript> = {}) => liftOwnLines(of(lines, given))

describe('a manuscript’s own lines about itself', () => {
  it('go into their fields from the head and the end, and out of the text', () => {
    const lines = [
      '【作者】张三',
      '【摘要】讨论道路。',
      '【关键词】道路；治理',
      PROSE,
      PROSE,
      '（作者单位：青溪大学）',
      '责编：李四',
    ]
    const { metadata, found, document, dropped } = lift(lines)
    expect(metadata).toEqual({
      ...emptyMetadata(),
      authors: ['张三'],
      abstract: '讨论道路。',
      keywords: ['道路', '治理'],
      authorAffiliation: '青溪大学',
      editors: ['李四'],
    })
    expect(textBlocks(document)).toEqual([PROSE, PROSE])
    expect(found.abstract).toEqual({ where: '正文里的一行（第 2 行）', confidence: 'sure' })
    expect(dropped.map(({ line }) => line)).toEqual([1, 2, 3, 6, 7])
  })

  it('are the same for a page, a text and a Word file', () => {
    for (const kind of ['web-page', 'plain-text', 'word'] as const)
      expect(lift(['【关键词】道路；治理', PROSE], { kind }).metadata.keywords).toEqual(['道路', '治理'])
  })

  it('are left where they are in the midst of the text', () => {
    const manuscript = of([PROSE, '作者：张三', '【关键词】道路', PROSE, '一句话。'])
    expect(liftOwnLines(manuscript)).toBe(manuscript)
  })

  it('with a bare name are a guess, with a function before it likely, and none on a page', () => {
    expect(lift(['张三', PROSE]).found.authors?.confidence).toBe('guess')
    expect(lift(['本报记者 张三', PROSE]).found.authors?.confidence).toBe('likely')
    expect(lift(['张三', PROSE], { kind: 'web-page' }).metadata.authors).toEqual([])
  })

  it('that say otherwise stay in the text, and their value is offered', () => {
    const { metadata, found, document } = lift(['作者：李四', PROSE], {
      metadata: { ...emptyMetadata(), authors: ['张三'] },
      found: { authors: { where: '信息行', confidence: 'sure' } },
    })
    expect(metadata.authors).toEqual(['张三'])
    expect(found.authors).toEqual({ where: '信息行', confidence: 'sure', alternatives: ['李四'] })
    expect(textBlocks(document)).toEqual(['作者：李四', PROSE])
  })

  it('at the end of the last paragraph are cut from it', () => {
    const { metadata, document } = lift([PROSE, `${PROSE}（作者：张三，系青溪大学教授）`])
    expect(metadata).toMatchObject({ authors: ['张三'], authorAffiliation: '青溪大学教授' })
    expect(textBlocks(document)).toEqual([PROSE, PROSE])
  })

  it('that are all there is leave an empty body, not none', () => {
    expect(lift(['作者：张三']).document.content).toHaveLength(1)
  })
})
