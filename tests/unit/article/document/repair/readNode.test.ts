import { describe, expect, it } from 'vitest'
import { readNode } from '../../../../../src/article/document/repair/readNode.ts'
import type { Loss } from '../../../../../src/article/loss.ts'

function read(json: unknown): { nodes: string; losses: string[] } {
  const losses: Loss[] = []
  const nodes = readNode(json, 'document/0', 1, losses)
  return { nodes: nodes.map(String).join(' '), losses: losses.map(({ kind, where }) => `${kind} ${where}`) }
}

const text = { type: 'text', text: '文' }

describe('one node of any JSON', () => {
  it('that is sound is read without a loss', () => {
    expect(read({ type: 'paragraph', content: [text] })).toEqual({ nodes: 'paragraph("文")', losses: [] })
    expect(read({ ...text, marks: [{ type: 'bold' }] })).toEqual({ nodes: 'bold("文")', losses: [] })
  })

  it('of an unknown type leaves its children', () => {
    const poem = { type: 'poem', content: [{ type: 'paragraph', content: [text] }] }
    expect(read(poem)).toEqual({ nodes: 'paragraph("文")', losses: ['unknownNode document/0'] })
    expect(read({ ...poem, type: 'doc' }).losses).toEqual(['unknownNode document/0'])
  })

  it('of a row or a cell bears a change that speaks of it, and no other', () => {
    const attrs = { id: 'change0001', by: '编辑甲', at: '2026-05-19T06:08:00.000Z' }
    const before = { type: 'tableHeader', attrs: { colwidth: null } }
    const sound = [
      { type: 'insertion', attrs },
      { type: 'deletion', attrs },
    ]
    const cell = (...marks: readonly object[]) => ({
      type: 'tableCell',
      content: [{ type: 'paragraph', content: [text] }],
      marks,
    })
    const row = (marks: readonly object[], ...cells: readonly object[]) => ({ type: 'tableRow', content: cells, marks })
    expect(read(row(sound, cell(...sound, { type: 'formatting', attrs: { ...attrs, before } })))).toEqual({
      nodes: 'insertion(deletion(tableRow(formatting(insertion(deletion(tableCell(paragraph("文"))))))))',
      losses: [],
    })
    const hostile = [
      { type: 'insertion', attrs: { ...attrs, id: '<b>' } },
      { type: 'formatting', attrs: { ...attrs, before } },
      { type: 'bold' },
    ]
    expect(read(row(hostile, cell())).nodes).toBe('tableRow(tableCell(paragraph("文")))')
    expect(read(row(hostile, cell())).losses.toSorted()).toEqual([
      'badAttribute document/0@before',
      'badAttribute document/0@id',
      'unknownMark document/0',
    ])
  })

  it('that is none comes to its words', () => {
    expect(read('散落的字')).toEqual({ nodes: '"散落的字"', losses: ['badStructure document/0'] })
    expect(read(null)).toEqual({ nodes: '', losses: ['badStructure document/0'] })
  })

  it('keeps a lone child and a text beside the list, and tells of them', () => {
    const told = ['badStructure document/0']
    expect(read({ type: 'paragraph', content: text })).toEqual({ nodes: 'paragraph("文")', losses: told })
    expect(read({ type: 'paragraph', text: '旁', content: [] })).toEqual({ nodes: 'paragraph("旁")', losses: told })
  })

  it('says where a child was lost', () => {
    const quote = { type: 'blockquote', content: [{ type: 'paragraph', content: [text] }, { type: 'poem' }] }
    expect(read(quote).losses).toEqual(['unknownNode document/0/1'])
  })

  it('does not follow hostile nesting to its end, but keeps the words', () => {
    let json: unknown = { type: 'paragraph', content: [text] }
    for (let depth = 0; depth < 1000; depth += 1) json = { type: 'blockquote', content: [json] }
    const { nodes, losses } = read(json)
    expect(nodes).toContain('文')
    expect(losses).toContainEqual(expect.stringContaining('badStructure'))
  })
})
