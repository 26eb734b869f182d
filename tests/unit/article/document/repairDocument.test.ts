import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { emptyDocument } from '../../../../src/article/document/emptyDocument.ts'
import { repairDocument } from '../../../../src/article/document/repairDocument.ts'
import { wordsOf } from '../../../../src/article/document/repair/wordsOf.ts'
import { MARKS, NODES } from '../../../../src/article/document/sets.ts'
import { arbitraryDocument, arbitraryUndecided } from '../../../helpers/arbitraryDocument.ts'

const text = (words: string, ...marks: unknown[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks } : {}),
})
const p = (...content: unknown[]) => ({ type: 'paragraph', content })
const doc = (...content: unknown[]) => ({ type: 'doc', content })

/** A body in one line: `doc(paragraph("甲"))`. */
function sketch(document: DocumentJson): string {
  return articleSchema.nodeFromJSON(document).toString()
}

function repaired(json: unknown) {
  const { document, losses } = repairDocument(json)
  articleSchema.nodeFromJSON(document).check()
  return { shape: sketch(document), kinds: losses.map(({ kind }) => kind), losses, document }
}

describe('a valid body', () => {
  it('comes back as it was, with no losses', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryDocument(), arbitraryUndecided()), (document) => {
        expect(repairDocument(document)).toEqual({ document, losses: [] })
      }),
    )
  })

  it('gets the defaults of attributes that its file does not name, and that is no loss', () => {
    expect(repairDocument(doc({ type: 'paragraph' }))).toEqual({ document: emptyDocument(), losses: [] })
  })
})

describe('any JSON at all', () => {
  const type = fc.constantFrom(...Object.keys(NODES), 'callout', 'constructor', '__proto__', 'toString')
  const mark = fc.oneof(
    fc.record({
      type: fc.constantFrom(...Object.keys(MARKS), 'glow', 'constructor'),
      attrs: fc.anything({ maxDepth: 1 }),
    }),
    fc.jsonValue({ maxDepth: 1 }),
  )
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.record(
        { type: fc.constant('text'), text: fc.string(), marks: fc.array(mark, { maxLength: 2 }) },
        { requiredKeys: ['type'] },
      ),
      fc.jsonValue({ maxDepth: 2 }),
      fc.record(
        {
          type,
          attrs: fc.oneof(
            fc.jsonValue({ maxDepth: 1 }),
            fc.dictionary(
              fc.constantFrom('level', 'align', 'asset', 'remote', 'colspan', 'colwidth', 'start', 'x'),
              fc.jsonValue(),
            ),
          ),
          content: fc.oneof(
            { arbitrary: fc.array(tie('node'), { maxLength: 4 }), weight: 6 },
            { arbitrary: tie('node'), weight: 1 },
          ),
          marks: fc.oneof(fc.array(mark, { maxLength: 2 }), fc.jsonValue({ maxDepth: 1 })),
          text: fc.jsonValue({ maxDepth: 1 }),
        },
        { requiredKeys: ['type'] },
      ),
    ),
  }))
  const anyJson = fc.oneof(
    node,
    fc.array(node, { maxLength: 4 }).map((content) => doc(...content)),
  )
  const visible = (words: string) => words.replace(/\s/g, '')

  it('becomes a valid body without the loss of a word', () => {
    fc.assert(
      fc.property(anyJson, (json) => {
        const { document } = repairDocument(json)
        articleSchema.nodeFromJSON(document).check()
        expect(visible(wordsOf(document))).toBe(visible(wordsOf(json)))
      }),
      { numRuns: 2000 },
    )
  })

  it('changes nothing without saying so, and is whole after one repair', () => {
    fc.assert(
      fc.property(anyJson, (json) => {
        const first = repairDocument(json)
        expect(repairDocument(first.document)).toEqual({ document: first.document, losses: [] })
        const isAsGiven = JSON.stringify(json) === JSON.stringify(first.document)
        if (isAsGiven) expect(first.losses).toEqual([])
        if (first.losses.length === 0) expect(wordsOf(first.document)).toBe(wordsOf(json))
      }),
    )
  })
})

describe('what is unknown or misplaced', () => {
  it('an unknown node gives way to its content', () => {
    expect(
      repaired(doc({ type: 'banner', attrs: { tone: 'loud' }, content: [p(text('甲')), p(text('乙'))] })),
    ).toMatchObject({
      shape: 'doc(paragraph("甲"), paragraph("乙"))',
      losses: [{ kind: 'unknownNode', where: 'document/0', what: 'banner' }],
    })
  })

  it('an unknown mark is taken off the text', () => {
    expect(repaired(doc(p(text('甲', { type: 'glow' }, { type: 'bold' }))))).toMatchObject({
      shape: 'doc(paragraph(bold("甲")))',
      losses: [{ kind: 'unknownMark', where: 'document/0/0', what: 'glow' }],
    })
  })

  it.each([
    ['loose text', doc(text('甲'), text('乙', { type: 'bold' })), 'doc(paragraph("甲", bold("乙")))'],
    [
      'a loose list item',
      doc({ type: 'listItem', content: [p(text('甲'))] }),
      'doc(bulletList(listItem(paragraph("甲"))))',
    ],
    [
      'text within a list',
      doc({ type: 'bulletList', content: [text('甲')] }),
      'doc(bulletList(listItem(paragraph("甲"))))',
    ],
    [
      'a list within a list',
      doc({
        type: 'bulletList',
        content: [{ type: 'bulletList', content: [{ type: 'listItem', content: [p(text('甲'))] }] }],
      }),
      'doc(bulletList(listItem(paragraph, bulletList(listItem(paragraph("甲"))))))',
    ],
    [
      'an item that begins with a quotation',
      doc({
        type: 'bulletList',
        content: [{ type: 'listItem', content: [{ type: 'blockquote', content: [p(text('甲'))] }] }],
      }),
      'doc(bulletList(listItem(paragraph, blockquote(paragraph("甲")))))',
    ],
    [
      'a picture within a paragraph',
      doc(p(text('甲'), { type: 'figure', attrs: { asset: '1.jpg' }, content: [text('图')] }, text('乙'))),
      'doc(paragraph("甲"), figure("图"), paragraph("乙"))',
    ],
    ['a paragraph within a heading', doc({ type: 'heading', content: [p(text('甲'))] }), 'doc(paragraph("甲"))'],
    [
      'a break within a caption',
      doc({ type: 'figure', content: [text('甲'), { type: 'hardBreak' }, text('乙')] }),
      'doc(figure("甲 乙"))',
    ],
    [
      'content within a rule',
      doc({ type: 'horizontalRule', content: [p(text('甲'))] }),
      'doc(horizontalRule, paragraph("甲"))',
    ],
    [
      'text within a table',
      doc({ type: 'table', content: [text('甲')] }),
      'doc(table(tableRow(tableCell(paragraph("甲")))))',
    ],
    ['a document within a document', doc(doc(p(text('甲')))), 'doc(paragraph("甲"))'],
    ['an empty quotation', doc({ type: 'blockquote' }), 'doc(blockquote(paragraph))'],
    ['content that is no list', doc({ type: 'paragraph', content: text('甲') }), 'doc(paragraph("甲"))'],
    ['text on a node', doc({ type: 'paragraph', text: '甲', content: [text('乙')] }), 'doc(paragraph("甲乙"))'],
    ['a bare list of nodes', [p(text('甲'))], 'doc(paragraph("甲"))'],
    ['a node that is no document', p(text('甲')), 'doc(paragraph("甲"))'],
    ['a bare text', '甲', 'doc(paragraph("甲"))'],
    ['nothing', null, 'doc(paragraph)'],
  ])('moves %s to where it may stand, and says so', (_, json, shape) => {
    const result = repaired(json)
    expect(result.shape).toBe(shape)
    expect(result.kinds).not.toEqual([])
  })

  it('takes marks off what is no text, and says so', () => {
    expect(repaired(doc({ ...p(text('甲')), marks: [{ type: 'bold' }] }))).toMatchObject({
      shape: 'doc(paragraph("甲"))',
      kinds: ['unknownMark'],
    })
  })

  it('keeps the marks of a hard break', () => {
    const document = doc(p({ type: 'hardBreak', marks: [{ type: 'bold' }] }))
    expect(repaired(document)).toMatchObject({ shape: 'doc(paragraph(bold(hardBreak)))', kinds: [] })
  })

  it('says so when two marks exclude one another', () => {
    expect(repaired(doc(p(text('甲', { type: 'superscript' }, { type: 'subscript' }))))).toMatchObject({
      shape: 'doc(paragraph(subscript("甲")))',
      kinds: ['badStructure'],
    })
  })
})

describe('attributes', () => {
  it.each([
    ['heading', 'level', 1],
    ['heading', 'level', '2'],
    ['paragraph', 'align', 'left'],
    ['paragraph', 'indent', 4],
    ['figure', 'asset', '../secret.png'],
    ['figure', 'width', 101],
    ['figure', 'alt', { deep: [] }],
    ['orderedList', 'start', -1],
    ['paragraph', 'onclick', 'alert(1)'],
  ])('of a %s: %s=%j gives way to the default', (type, name, value) => {
    const { losses, document } = repaired(doc({ type, attrs: { [name]: value } }))
    expect(losses[0]).toMatchObject({ kind: 'badAttribute', where: `document/0@${name}` })
    expect(JSON.stringify(document)).not.toContain(JSON.stringify(value))
  })

  it('that are no object give way to the defaults', () => {
    expect(repaired(doc({ type: 'paragraph', attrs: 'centre' })).kinds).toEqual(['badAttribute'])
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u200bjavascript:alert(1)',
    'javascript&colon;alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'blob:https://a.cn/1',
    '//evil.cn/x',
    'https:javascript',
    'https://\u0000evil.cn',
    '',
    42,
    ['https://a.cn'],
  ])('never let the address %j through', (address) => {
    const { document, kinds } = repaired(
      doc(p(text('甲', { type: 'link', attrs: { href: address } })), {
        type: 'figure',
        attrs: { asset: '1.jpg', remote: address },
      }),
    )
    expect(JSON.stringify(document)).not.toMatch(/script|data:|file:|blob:|evil/i)
    expect(sketch(document)).toBe('doc(paragraph("甲"), figure)')
    expect(kinds[0]).toBe('unsafeAddress')
  })
})

describe('hostile size', () => {
  it('a hundred thousand levels do not exhaust the stack', () => {
    let json: unknown = text('甲')
    for (let at = 0; at < 100_000; at += 1) json = { type: 'blockquote', content: [json] }
    const { document, losses } = repairDocument(doc(json))
    expect(wordsOf(document)).toBe('甲')
    expect(losses.every(({ what }) => what.length <= 80)).toBe(true)
  })

  it('takes time in proportion to the text: 300,000 characters do not hold it up', () => {
    const paragraph = p(text('近日,中共中央政治局委员、'.repeat(10), { type: 'bold' }), text('召开座谈会。'.repeat(15)))
    const started = performance.now()
    const { losses } = repairDocument(doc(...Array.from({ length: 1400 }, () => paragraph)))
    expect(performance.now() - started).toBeLessThan(15_000)
    expect(losses).toEqual([])
  })

  it('joins a hundred thousand loose texts in one paragraph', () => {
    const { document } = repairDocument(doc(...Array.from({ length: 100_000 }, () => text('甲'))))
    expect(document.content).toHaveLength(1)
  })
})
