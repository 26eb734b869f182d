import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NodeJson } from '../../../../src/article/document/documentJson.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { blocksOf } from '../../../../src/saving/merge/blocksOf.ts'
import { bodyTokens } from '../../../../src/saving/merge/bodyTokens.ts'
import { applyEdits } from '../../../../src/saving/merge/edit.ts'
import { editsBetween } from '../../../../src/saving/merge/editsBetween.ts'
import { arbitraryDocument } from '../../../helpers/arbitraryDocument.ts'
import { arbitraryChanges, revise } from '../../../helpers/arbitraryRevision.ts'

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown
const runs = { numRuns: 80, endOnFailure: true }

describe('a body in a row', () => {
  it('comes back whole', () => {
    fc.assert(
      fc.property(arbitraryDocument(), ({ content = [] }) => {
        expect(plain(blocksOf(bodyTokens(content)))).toEqual(plain(content))
      }),
      runs,
    )
  })

  it('is not put together where ends are missing, too many, or text stands in no node', () => {
    const tokens = bodyTokens([paragraphJson('甲')])
    expect(blocksOf(tokens.slice(1))).toBeNull()
    expect(blocksOf(tokens.slice(0, -1))).toBeNull()
    expect(blocksOf(tokens.slice(1, -1))).toBeNull()
  })
})

describe('the edits between two bodies', () => {
  it('make the second of the first, in order, with something unchanged between any two', () => {
    fc.assert(
      fc.property(arbitraryDocument(), arbitraryChanges(), (base, changes) => {
        const before = base.content ?? []
        const after = revise(base, changes, '甲').document.content ?? []
        const edits = editsBetween(before, after)
        expect(plain(blocksOf(applyEdits(bodyTokens(before), edits)))).toEqual(plain(after))
        for (const [index, { from }] of edits.entries())
          if (index > 0) expect(from).toBeGreaterThan(edits[index - 1]?.to ?? 0)
      }),
      runs,
    )
  })

  const texts = (edits: ReturnType<typeof editsBetween>) =>
    edits.map(({ tokens }) => tokens.map((token) => (token.kind === 'text' ? token.text : token.kind)).join(' '))
  const paragraphs = (...lines: string[]): NodeJson[] => lines.map(paragraphJson)

  it.each([
    [
      'a paragraph put in behind one that was changed',
      ['甲乙丙丁。'],
      ['甲乙丙丁戊。', '己庚。'],
      ['戊', 'open 己 庚 。 close'],
    ],
    ['a paragraph split in two', ['甲乙丙丁戊己庚辛'], ['甲乙丙丁', '戊己庚辛'], ['close open']],
    [
      'a word written anew, though a letter of it is the same',
      ['今天北京的天气好极了吗'],
      ['今天上海的城里好极了吗'],
      ['上 海 的 城 里'],
    ],
  ])('say what was done: %s', (_, before, after, expected) => {
    expect(texts(editsBetween(paragraphs(...before), paragraphs(...after)))).toEqual(expected)
  })
})
