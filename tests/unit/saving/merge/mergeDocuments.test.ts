import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyText } from '../../../../src/article/document/bodyText.ts'
import type { DocumentJson, NodeJson } from '../../../../src/article/document/documentJson.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { repairDocument } from '../../../../src/article/document/repairDocument.ts'
import { mergedDocument } from '../../../../src/saving/merge/mergedDocument.ts'
import { mergeDocuments } from '../../../../src/saving/merge/mergeDocuments.ts'
import type { MergePlace } from '../../../../src/saving/merge/mergePlace.ts'
import { arbitraryDocument } from '../../../helpers/arbitraryDocument.ts'
import { arbitraryChanges, revise } from '../../../helpers/arbitraryRevision.ts'

const doc = (...blocks: (string | NodeJson)[]): DocumentJson => ({
  type: 'doc',
  content: blocks.map((block) => (typeof block === 'string' ? paragraphJson(block) : block)),
})
const isClean = (places: readonly MergePlace[]) => places.every(({ kind }) => kind === 'settled')
const merged = (base: DocumentJson, mine: DocumentJson, theirs: DocumentJson) => {
  const places = mergeDocuments(base, mine, theirs)
  return isClean(places) ? mergedDocument(places) : null
}
const lines = (document: DocumentJson | null) => (document === null ? null : bodyText(document).split('\n'))

const A = '近日中共中央召开了重要会议，部署脱贫攻坚工作。'
const B = '各地党组织认真学习会议精神，制定实施方案。'
const C = '驻村干部走进田间地头，了解群众的实际困难。'

describe('what does not touch is merged', () => {
  it.each<[string, DocumentJson, DocumentJson, string[]]>([
    ['different paragraphs', doc('甲' + A, B, C), doc(A, B, C + '乙'), ['甲' + A, B, C + '乙']],
    ['neighbouring paragraphs', doc(A + '甲', B, C), doc(A, '乙' + B, C), [A + '甲', '乙' + B, C]],
    ['two ends of one paragraph', doc(A, '甲' + B, C), doc(A, B + '乙', C), [A, '甲' + B + '乙', C]],
    ['a paragraph put in, and its neighbour changed', doc(A, '甲', B, C), doc(A, B + '乙', C), [A, '甲', B + '乙', C]],
    ['a paragraph taken out, and its neighbour changed', doc(A, C), doc(A + '乙', B, C), [A + '乙', C]],
    [
      'a paragraph split in two, and its end changed',
      doc(A, B.slice(0, 5), B.slice(5), C),
      doc(A, B + '乙', C),
      [A, B.slice(0, 5), B.slice(5) + '乙', C],
    ],
    [
      'the same change of both, and one put in behind it',
      doc('甲' + A, B, C.replace('。', '呢。')),
      doc(A, B, C.replace('。', '呢。'), '又加一段。'),
      ['甲' + A, B, C.replace('。', '呢。'), '又加一段。'],
    ],
    ['the same change of both', doc(A, B + '同', C), doc(A, B + '同', C), [A, B + '同', C]],
    [
      'the same change and one of each',
      doc('甲' + A, B + '同', C),
      doc(A, B + '同', C + '乙'),
      ['甲' + A, B + '同', C + '乙'],
    ],
  ])('%s', (_, mine, theirs, expected) => {
    expect(lines(merged(doc(A, B, C), mine, theirs))).toEqual(expected)
    expect(lines(merged(doc(A, B, C), theirs, mine))).toEqual(expected)
  })

  it('a paragraph made a heading, and its text changed', () => {
    const heading = { type: 'heading', attrs: { level: 2, align: 'start' }, content: [{ type: 'text', text: B }] }
    expect(merged(doc(A, B, C), doc(A, heading, C), doc(A, B + '乙', C))).toEqual(
      doc(A, { ...heading, content: [{ type: 'text', text: B + '乙' }] }, C),
    )
  })

  it('a word made bold, and the text elsewhere changed: the mark stays on its word', () => {
    const bold = { type: 'text', marks: [{ type: 'bold' }], text: B.slice(0, 4) }
    const mine = doc(A, { ...paragraphJson(B), content: [bold, { type: 'text', text: B.slice(4) }] }, C)
    const expected = { ...paragraphJson(B), content: [bold, { type: 'text', text: B.slice(4) + '乙' }] }
    expect(merged(doc(A, B, C), mine, doc(A, B + '乙', C))).toEqual(doc(A, expected, C))
  })

  it('pictures taken out of a group by both: one that is left alone stands by itself', () => {
    const figures = ['一', '二', '三', '四'].map((name): NodeJson => {
      return { type: 'figure', attrs: { asset: `${name}.jpg` }, content: [{ type: 'text', text: name }] }
    })
    const [base, mine, theirs, left] = [figures, figures.slice(2), figures.slice(0, 3), figures.slice(2, 3)].map(
      (content) => repairDocument(doc(A, { type: 'figureGroup', content }, C)).document,
    ) as [DocumentJson, DocumentJson, DocumentJson, DocumentJson]
    expect(left.content?.map(({ type }) => type)).toEqual(['paragraph', 'figure', 'paragraph'])
    expect(merged(base, mine, theirs)).toEqual(left)
    expect(merged(base, theirs, mine)).toEqual(left)
  })

  it('a row added to a table, and the text of a cell changed', () => {
    const base = doc(A, table(['一', '二']), C)
    expect(merged(base, doc(A, table(['一', '二'], ['三', '四']), C), doc(A, table(['一', '二乙']), C))).toEqual(
      doc(A, table(['一', '二乙'], ['三', '四']), C),
    )
  })
})

describe('what touches is disputed', () => {
  const disputes = (base: DocumentJson | null, mine: DocumentJson, theirs: DocumentJson) =>
    mergeDocuments(base, mine, theirs).flatMap((place) =>
      place.kind === 'settled' ? [] : [[place.base, place.mine, place.theirs].map((side) => side?.map(textOf) ?? null)],
    )

  it.each<[string, DocumentJson, DocumentJson, unknown[]]>([
    ['the same word in two ways', doc(A, '甲' + B, C), doc(A, '乙' + B, C), [[[B], ['甲' + B], ['乙' + B]]]],
    ['two paragraphs put in at one place', doc(A, '甲', B, C), doc(A, '乙', B, C), [[[], ['甲'], ['乙']]]],
    ['a paragraph taken out and changed', doc(A, C), doc(A, B + '乙', C), [[[B], [], [B + '乙']]]],
    [
      'only the place itself, not what was changed beside it',
      doc('甲' + A, '甲' + B, C),
      doc(A, '乙' + B, C + '乙'),
      [[[B], ['甲' + B], ['乙' + B]]],
    ],
  ])('%s', (_, mine, theirs, expected) => {
    expect(disputes(doc(A, B, C), mine, theirs)).toEqual(expected)
  })

  it('a row and a column added to one table', () => {
    const base = doc(A, table(['一', '二']), C)
    const mine = doc(A, table(['一', '二'], ['三', '四']), C)
    const theirs = doc(A, table(['零', '一', '二']), C)
    expect(disputes(base, mine, theirs)).toHaveLength(1)
  })

  it('everything that differs, where it is not known what it was', () => {
    expect(disputes(null, doc(A, B + '甲', C), doc(A, B, C, '乙'))).toEqual([
      [null, [B + '甲'], [B]],
      [null, [], ['乙']],
    ])
  })

  it('and the person chooses for each place', () => {
    const places = mergeDocuments(doc(A, B, C), doc('甲' + A, B, '甲' + C), doc('乙' + A, B, '乙' + C))
    expect(lines(mergedDocument(places, ['mine', 'theirs']))).toEqual(['甲' + A, B, '乙' + C])
    expect(lines(mergedDocument(places, ['both', 'mine']))).toEqual(['甲' + A, '乙' + A, B, '甲' + C])
  })
})

function textOf(node: NodeJson): string {
  return bodyText({ type: 'doc', content: [node] })
}

function table(...rows: string[][]): NodeJson {
  const cell = (text: string) => ({
    type: 'tableCell',
    attrs: { colspan: 1, rowspan: 1, colwidth: null },
    content: [paragraphJson(text)],
  })
  return { type: 'table', content: rows.map((cells) => ({ type: 'tableRow', content: cells.map(cell) })) }
}

describe('any two versions of any body', () => {
  const versions = fc
    .tuple(arbitraryDocument(), arbitraryChanges(), arbitraryChanges())
    .map(([base, mine, theirs]) => ({ base, mine: revise(base, mine, '甲'), theirs: revise(base, theirs, '乙') }))
  const runs = { numRuns: 100, endOnFailure: true }

  /** a paragraph may have been split in the middle of what was typed */
  const words = (document: DocumentJson) => bodyText(document).replaceAll('\n', '')

  it('a side that did nothing takes the other’s whole', () => {
    fc.assert(
      fc.property(versions, ({ base, mine, theirs }) => {
        expect(merged(base, base, theirs.document)).toEqual(theirs.document)
        expect(merged(base, mine.document, base)).toEqual(mine.document)
        expect(merged(base, mine.document, mine.document)).toEqual(mine.document)
      }),
      runs,
    )
  })

  it('takes as its sides are, whichever is called mine', () => {
    const turned = (places: readonly MergePlace[]) =>
      places.map((place) =>
        place.kind === 'disputed'
          ? { ...place, mine: place.theirs, theirs: place.mine }
          : { ...place, by: place.by === 'mine' ? 'theirs' : place.by === 'theirs' ? 'mine' : place.by },
      )
    fc.assert(
      fc.property(versions, ({ base, mine, theirs }) => {
        const one = mergeDocuments(base, mine.document, theirs.document)
        expect(turned(mergeDocuments(base, theirs.document, mine.document))).toEqual(one)
      }),
      runs,
    )
  })

  it('every choice of sides leaves a body that can be saved; one side everywhere is that side, where all is disputed or its own', () => {
    fc.assert(
      fc.property(versions, ({ base, mine, theirs }) => {
        const places = mergeDocuments(base, mine.document, theirs.document)
        for (const choice of ['mine', 'theirs', 'both'] as const) {
          const document = mergedDocument(
            places,
            places.map(() => choice),
          )
          expect(repairDocument(document)).toEqual({ document, losses: [] })
        }
        const twoWay = mergeDocuments(null, mine.document, theirs.document)
        expect(
          mergedDocument(
            twoWay,
            twoWay.map(() => 'mine'),
          ),
        ).toEqual(mine.document)
        expect(
          mergedDocument(
            twoWay,
            twoWay.map(() => 'theirs'),
          ),
        ).toEqual(theirs.document)
      }),
      runs,
    )
  })

  it('nothing that was typed is missing, or there twice, from a merge that is clean', () => {
    let clean = 0
    fc.assert(
      fc.property(versions, ({ base, mine, theirs }) => {
        const result = merged(base, mine.document, theirs.document)
        if (result === null) return
        clean += 1
        const text = words(result)
        for (const typed of [...mine.typed, ...theirs.typed]) expect(text.split(typed)).toHaveLength(2)
      }),
      runs,
    )
    expect(clean).toBeGreaterThan(20)
  })

  it('nothing that was typed is missing where a place is kept from both', () => {
    fc.assert(
      fc.property(versions, ({ base, mine, theirs }) => {
        const text = words(mergedDocument(mergeDocuments(base, mine.document, theirs.document)))
        for (const typed of [...mine.typed, ...theirs.typed]) expect(text).toContain(typed)
      }),
      runs,
    )
  })

  it('a block of one side that the other did not touch is in the result', () => {
    fc.assert(
      fc.property(versions, ({ base, mine, theirs }) => {
        const keys = (document: DocumentJson) => (document.content ?? []).map((block) => JSON.stringify(block))
        const unchanged = keys(base).filter(
          (key, index, all) => all.indexOf(key) === index && all.lastIndexOf(key) === index,
        )
        const places = mergeDocuments(base, mine.document, theirs.document)
        const result = keys(mergedDocument(places))
        for (const key of unchanged)
          if (keys(mine.document).includes(key) && keys(theirs.document).includes(key)) expect(result).toContain(key)
      }),
      runs,
    )
  })
})
