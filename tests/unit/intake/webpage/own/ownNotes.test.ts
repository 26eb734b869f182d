import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentJson, NodeJson } from '../../../../../src/article/document/documentJson.ts'
import { noteAttributes } from '../../../../../src/article/document/noteKind.ts'
import { paragraphJson } from '../../../../../src/article/document/paragraphJson.ts'
import { withNotesBelow } from '../../../../../src/article/document/withNotesBelow.ts'
import { ownNotes } from '../../../../../src/intake/webpage/own/ownNotes.ts'
import { arbitraryUndecided } from '../../../../helpers/arbitraryDocument.ts'

const plain = (json: unknown): unknown => JSON.parse(JSON.stringify(json))
const raised = (text: string): NodeJson => ({ type: 'text', text, marks: [{ type: 'superscript' }] })
const words = (text: string): NodeJson => ({ type: 'text', text })
const line = (...content: NodeJson[]): NodeJson => ({ ...paragraphJson(''), content })
const RULE: NodeJson = { type: 'horizontalRule' }
const list = (start: number, ...texts: string[]): NodeJson => ({
  type: 'orderedList',
  attrs: { start },
  content: texts.map((text) => ({ type: 'listItem', content: [paragraphJson(text)] })),
})

describe('ownNotes', () => {
  it('is what withNotesBelow was made of, for any body', () => {
    let noted = 0
    fc.assert(
      fc.property(arbitraryUndecided(), (document) => {
        // Its own superscripts may look like signs of notes; that they are none, nobody could tell.
        const body = plain(unraised(document)) as DocumentJson
        const below = withNotesBelow(body)
        if (below === body) return
        noted += 1
        expect(plain(ownNotes(below.content ?? []))).toEqual(body.content)
      }),
      { numRuns: 200 },
    )
    expect(noted).toBeGreaterThan(20)
  })

  it.each<[string, NodeJson[]]>([
    ['no rule before the list', [line(words('甲'), raised('[1]')), list(1, '注')]],
    ['something behind the list', [line(words('甲'), raised('[1]')), RULE, list(1, '注'), paragraphJson('完')]],
    ['a sign too many', [line(words('甲'), raised('[1]'), words('乙'), raised('[2]')), RULE, list(1, '注')]],
    ['a note too many', [line(words('甲'), raised('[1]')), RULE, list(1, '注', '又')]],
    [
      'signs in another order',
      [line(words('甲'), raised('[2]'), words('乙'), raised('[1]')), RULE, list(1, '注', '又')],
    ],
    ['a list that begins elsewhere', [line(words('甲'), raised('[1]')), RULE, list(3, '注')]],
    ['a sign that is not raised', [line(words('甲[1]')), RULE, list(1, '注')]],
    ['endnotes whose signs jump', [line(words('甲'), raised('[i]')), RULE, paragraphJson('[ii] 注')]],
    ['nothing behind the rule', [line(words('甲')), RULE]],
    [
      'a name without its list',
      [line(words('甲'), raised('[i]')), RULE, line({ ...words('脚注'), marks: [{ type: 'bold' }] })],
    ],
  ])('leaves a body as it is that is no such one: %s', (_name, blocks) => {
    expect(ownNotes(blocks)).toBe(blocks)
  })

  it('makes no note in the caption of a picture, where none may stand', () => {
    const figure = { type: 'figure', attrs: {}, content: [words('图'), raised('[1]')] }
    const blocks = [figure, RULE, list(1, '注')]
    expect(ownNotes(blocks)).toBe(blocks)
  })

  it('keeps the marks of a note, without its sign’s own', () => {
    const marks = [{ type: 'bold' }, { type: 'superscript' }]
    const [first] = ownNotes([line(words('甲'), { type: 'text', text: '[i]', marks }), RULE, paragraphJson('[i] 尾')])
    expect(first?.content?.[1]).toEqual({
      type: 'footnote',
      attrs: noteAttributes('endnote', '尾'),
      marks: [{ type: 'bold' }],
    })
  })
})

function unraised(node: NodeJson): NodeJson {
  const marks = node.marks?.filter(({ type }) => type !== 'superscript')
  return {
    ...node,
    ...(marks === undefined ? {} : { marks }),
    ...(node.content === undefined ? {} : { content: node.content.map(unraised) }),
  }
}
