import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentJson, NodeJson } from '../../../../src/article/document/documentJson.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { compareDocuments } from '../../../../src/saving/compare/compareDocuments.ts'
import type { BlockChange } from '../../../../src/saving/compare/comparison.ts'
import { arbitraryDocument } from '../../../helpers/arbitraryDocument.ts'
import { arbitraryEdit } from '../../../helpers/arbitraryEdit.ts'
import { sideOf } from '../../../helpers/sideOf.ts'

const doc = (...content: NodeJson[]): DocumentJson => ({ type: 'doc', content })
const p = paragraphJson
const compare = (before: NodeJson[], after: NodeJson[]) => compareDocuments(doc(...before), doc(...after)).blocks

/** A comparison as a person would note it: [-deleted-] {+inserted+} {~restyled~}. */
function note(blocks: readonly BlockChange[]): string[] {
  return blocks.map((change) => {
    if (change.kind !== 'changed') return `${change.kind}: ${words(change.block)}`
    const { inside } = change
    if (inside.kind === 'blocks') return `changed (${note(inside.blocks).join('; ')})`
    const runs = inside.runs.map((run) => {
      if (run.kind === 'restyled') return `{~${words(run.after)}~}`
      const text = words(run.node)
      return run.kind === 'kept' ? text : run.kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`
    })
    return `changed: ${runs.join('')}`
  })
}

function words(node: NodeJson): string {
  return node.text ?? (node.type === 'hardBreak' ? '⏎' : (node.content ?? []).map(words).join('|'))
}

describe('compareDocuments', () => {
  it('gives both bodies back exactly, whatever they are', () => {
    fc.assert(
      fc.property(arbitraryDocument(), arbitraryDocument(), (before, after) => {
        const { blocks } = compareDocuments(before, after)
        expect(sideOf(blocks, 'before')).toEqual(before.content)
        expect(sideOf(blocks, 'after')).toEqual(after.content)
      }),
      { numRuns: 150 },
    )
  })

  it('gives a body and its edited form back exactly', () => {
    fc.assert(
      fc.property(arbitraryEdit(), ({ before, after }) => {
        const { blocks } = compareDocuments(before, after)
        expect(sideOf(blocks, 'before')).toEqual(before.content)
        expect(sideOf(blocks, 'after')).toEqual(after.content)
      }),
      { numRuns: 300 },
    )
  })

  it('finds nothing in equal bodies, whatever the order of their keys', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        const turned = turnKeys(document) as DocumentJson
        expect(compareDocuments(document, turned).blocks.every(({ kind }) => kind === 'kept')).toBe(true)
      }),
    )
  })

  it('marks the words that came and went in a paragraph, and leaves the rest', () => {
    const before = [p('近日，中共中央印发了关于基层党建的意见。'), p('第二段没有改。')]
    const after = [p('近日，中共中央办公厅印发了关于农村基层党建的意见。'), p('第二段没有改。')]
    expect(note(compare(before, after))).toEqual([
      'changed: 近日，中共中央{+办公厅+}印发了关于{+农村+}基层党建的意见。',
      'kept: 第二段没有改。',
    ])
  })

  it('puts deletions before insertions, and keeps what two words share at their ends', () => {
    expect(note(compare([p('记者昨日从省教育厅获悉')], [p('记者今日从省教育厅获悉')]))).toEqual([
      'changed: 记者[-昨-]{+今+}日从省教育厅获悉',
    ])
    expect(note(compare([p('全文共计 2018 字，刊于头版')], [p('全文共计 2019 字，刊于头版')]))).toEqual([
      'changed: 全文共计 [-2018-]{+2019+} 字，刊于头版',
    ])
  })

  it('tells new and lost paragraphs from changed ones', () => {
    const [a, b, c] = [p('一、加强组织领导，落实责任'), p('二、完善工作机制'), p('三、强化监督检查')]
    expect(note(compare([a, b, c], [a, p('附：名单如后'), c]))).toEqual([
      'kept: 一、加强组织领导，落实责任',
      'deleted: 二、完善工作机制',
      'inserted: 附：名单如后',
      'kept: 三、强化监督检查',
    ])
  })

  it('tells a change of marks alone, and says that no word changed', () => {
    const bold = {
      ...p(''),
      content: [
        { type: 'text', text: '重要', marks: [{ type: 'bold' }] },
        { type: 'text', text: '通知' },
      ],
    }
    const [change] = compare([p('重要通知')], [bold])
    expect(note([change as BlockChange])).toEqual(['changed: {~重要~}通知'])
    expect(change).toMatchObject({ kind: 'changed', formatOnly: true, attributes: [] })
  })

  it('tells a paragraph that became a heading', () => {
    const heading = {
      type: 'heading',
      attrs: { level: 2, align: 'start' },
      content: [{ type: 'text', text: '加强组织领导' }],
    }
    const [change] = compare([p('加强组织领导')], [heading])
    expect(change).toMatchObject({
      kind: 'changed',
      formatOnly: true,
      before: { type: 'paragraph' },
      after: { type: 'heading' },
      inside: { runs: [{ kind: 'kept' }] },
    })
  })

  it('tells which attributes of a figure changed, and words in its caption', () => {
    const figure = (attrs: object, caption: string) => ({
      type: 'figure',
      attrs: { asset: 'P020180116412817.jpg', remote: '', alt: '', credit: '', width: null, align: 'center', ...attrs },
      ...(caption === '' ? {} : { content: [{ type: 'text', text: caption }] }),
    })
    const [change] = compare([figure({}, '')], [figure({ width: 60, credit: '王建国' }, '会议现场')])
    expect(change).toMatchObject({
      kind: 'changed',
      attributes: [
        { name: 'credit', before: '', after: '王建国' },
        { name: 'width', before: null, after: 60 },
      ],
    })
    expect(note([change as BlockChange])).toEqual(['changed: {+会议现场+}'])
    const other = figure({ asset: 'P020180116999999.jpg' }, '')
    expect(compare([figure({}, '')], [other]).map(({ kind }) => kind)).toEqual(['deleted', 'inserted'])
  })

  it('compares the items of a list and the cells of a table as blocks of their own', () => {
    const item = (text: string) => ({ type: 'listItem', content: [p(text)] })
    const list = (...items: string[]) => ({ type: 'bulletList', content: items.map(item) })
    expect(note(compare([list('加强领导', '完善机制')], [list('加强领导', '强化监督', '完善机制')]))).toEqual([
      'changed (kept: 加强领导; inserted: 强化监督; kept: 完善机制)',
    ])
    const cell = (text: string) => ({
      type: 'tableCell',
      attrs: { colspan: 1, rowspan: 1, colwidth: null },
      content: [p(text)],
    })
    const table = (...rows: string[][]) => ({
      type: 'table',
      content: rows.map((row) => ({ type: 'tableRow', content: row.map(cell) })),
    })
    const before = table(['地区', '人数'], ['北京', ''], ['上海', '300'])
    const after = table(['地区', '人数'], ['北京', '120'], ['上海', '300'], ['广州', '280'])
    expect(note(compare([before], [after]))).toEqual([
      'changed (kept: 地区|人数; changed (kept: 北京; changed (changed: {+120+})); kept: 上海|300; inserted: 广州|280)',
    ])
  })

  it('does not tear a sentence into crumbs when it was written anew', () => {
    const [change] = note(
      compare(
        [p('会议强调，各地要认真贯彻落实文件精神，确保取得实效。')],
        [p('会议指出，各级要把思想统一到文件精神上来，确保取得实效。')],
      ),
    )
    expect(change?.match(/\[-|\{\+/g)?.length).toBeLessThanOrEqual(8)
    expect(change).toMatch(/^changed: 会议.*，确保取得实效。$/)
  })

  it('finds each paragraph again among two thousand that all changed', () => {
    const words = (n: number) => `第${n}段：${'甲乙丙丁戊己庚辛壬癸'.repeat(3)}编号${n * 7919}，其余照旧`
    const before = Array.from({ length: 2000 }, (_, n) => p(words(n)))
    const after = [p('新的导语在最前面'), ...before.map((_, n) => p(`${words(n)}。改`))]
    const kinds = compare(before, after).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'changed')).toHaveLength(2000)
    expect(kinds.filter((kind) => kind === 'inserted')).toHaveLength(1)
  })
})

function turnKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turnKeys(inner)]),
  )
}
