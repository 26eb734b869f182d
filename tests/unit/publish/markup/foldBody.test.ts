import { describe, expect, it } from 'vitest'
import type { NodeJson } from '../../../../src/article/document/documentJson.ts'
import { foldBody } from '../../../../src/publish/markup/foldBody.ts'
import { recordingWriter } from './recordingWriter.ts'

function p(text: string, attrs: Record<string, unknown> = { align: 'start', indent: 2 }): NodeJson {
  return { type: 'paragraph', attrs, content: [{ type: 'text', text }] }
}

function node(type: string, ...content: NodeJson[]): NodeJson {
  return { type, content }
}

function fold(...content: NodeJson[]): string[] {
  return foldBody({ type: 'doc', content }, recordingWriter())
}

describe('foldBody', () => {
  it('shows an indent only where the line begins at the margin', () => {
    expect(
      fold(
        p('甲'),
        p('乙', { align: 'justify', indent: 2 }),
        p('丙', { align: 'center', indent: 2 }),
        p('丁', { align: 'end', indent: 2 }),
        p('戊', { align: 'start', indent: 0 }),
      ),
    ).toEqual(['p(start 2 甲)', 'p(justify 2 乙)', 'p(center 0 丙)', 'p(end 0 丁)', 'p(start 0 戊)'])
  })

  it('indents quotations, but neither lists nor tables', () => {
    expect(fold(node('blockquote', p('引')))).toEqual(['quote(p(start 2 引))'])
    expect(fold(node('bulletList', node('listItem', p('一'), p('二'))))).toEqual([
      'ul(p(start 0 lead 一)p(start 0 二))',
    ])
    expect(
      fold(node('table', node('tableRow', node('tableCell', p('格')), node('tableCell', p('甲'), p('乙'))))),
    ).toEqual(['table(td[p(start 0 lead 格)]td[p(start 0 甲)p(start 0 乙)])'])
  })

  it('walks nested lists in place', () => {
    const inner = { ...node('orderedList', node('listItem', p('内'))), attrs: { start: 4 } }
    expect(fold(node('bulletList', node('listItem', p('外'), inner), node('listItem', p('后'))))).toEqual([
      'ul(p(start 0 lead 外)ol4(p(start 0 lead 内)) | p(start 0 lead 后))',
    ])
  })

  it('makes a heading a paragraph in a header cell, where HTML allows none, and leaves it in others', () => {
    const heading = { type: 'heading', attrs: { level: 3, align: 'start' }, content: [{ type: 'text', text: '题' }] }
    const row = node('tableRow', node('tableHeader', node('blockquote', heading)), node('tableCell', heading))
    expect(fold(node('table', row))).toEqual(['table(th[quote(p(start 0 题))]td[h3(start 题)])'])
  })

  it('reads missing and invalid attributes as their defaults', () => {
    expect(fold({ type: 'paragraph' }, { type: 'heading', attrs: { level: 9 } }, { type: 'orderedList' })).toEqual([
      'p(start 2 )',
      'h2(start )',
      'ol1()',
    ])
    expect(fold({ type: 'figure', attrs: { width: 'x', align: 7, asset: null } })).toEqual(['figure( null center )'])
  })

  it('keeps the words of nodes it does not know, and of text out of place', () => {
    expect(fold(node('banner', p('框')), { type: 'text', text: '散' }, { type: 'widget' })).toEqual([
      'p(start 2 框)',
      'p(start 0 散)',
    ])
  })

  it('gives nothing for an empty body', () => {
    expect(foldBody({ type: 'doc' }, recordingWriter())).toEqual([])
  })
})
