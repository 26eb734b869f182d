import { describe, expect, it } from 'vitest'
import { InlineRun } from '../../../../../src/intake/clipboard/convert/inlineRun.ts'
import type { Styled } from '../../../../../src/intake/clipboard/convert/styled.ts'

const look = (type: string, css: boolean): Styled => ({ mark: { type }, css })

function taken(pieces: readonly (readonly [string, ...Styled[]])[], plainLook = true) {
  const run = new InlineRun()
  for (const [text, ...styled] of pieces) run.text(text, styled, false)
  return run.take(() => plainLook)
}

describe('InlineRun', () => {
  it('leaves out a look that the whole paragraph has by style alone, and says so', () => {
    const all = taken([['甲', look('bold', true)], [' '], ['乙', look('bold', true), look('italic', true)]])
    expect(all).toMatchObject({ decoration: ['bold'], text: '甲 乙' })
    expect(all!.nodes.map(({ text, marks = [] }) => `${text} ${marks.map(({ type }) => type).join()}`)).toEqual([
      '甲  ',
      '乙 italic',
    ])
  })

  it('keeps a look of a part, one by element, and any where looks are wanted', () => {
    expect(taken([['甲', look('bold', true)], ['乙']])!.decoration).toEqual([])
    expect(taken([['甲', look('bold', false)]])!.decoration).toEqual([])
    expect(taken([['甲', look('bold', true)]], false)!.decoration).toEqual([])
  })

  it('gives nothing for white space and breaks alone', () => {
    const run = new InlineRun()
    run.text(' \n ', [], false)
    run.break()
    expect(run.take(() => true)).toBeNull()
  })

  it('writes marks in the order of the schema', () => {
    const { nodes } = taken([['甲', look('superscript', false), look('bold', false), look('link', false)]])!
    expect(nodes[0]!.marks!.map(({ type }) => type)).toEqual(['link', 'bold', 'superscript'])
  })

  it('puts a footnote where it stands, whatever white space is around, and counts it as something to read', () => {
    const note = { type: 'footnote', attrs: { text: '注' } }
    const run = new InlineRun()
    run.text('见于', [], false)
    run.footnote(note)
    run.text('\n此处 ', [], false)
    run.footnote(note)
    run.text(' ', [], false)
    expect(run.take(() => true)?.nodes).toEqual([
      { type: 'text', text: '见于' },
      note,
      { type: 'text', text: '此处 ' },
      note,
    ])
    run.footnote(note)
    expect(run.isBlank).toBe(false)
    expect(run.take(() => true)).toMatchObject({ text: '', nodes: [note] })
  })
})
