import { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changedRanges } from '../../../../src/article/changes/changedRanges.ts'
import { cleanDocument } from '../../../../src/article/changes/cleanDocument.ts'
import { trackChanges } from '../../../../src/article/changes/trackChanges.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { bodyText, textBlocks } from '../../../../src/article/document/bodyText.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { arbitraryDocument } from '../../../helpers/arbitraryDocument.ts'

const by = (name: string, minute = 0) => ({
  id: `${name}${String(minute).padStart(6, '0')}`,
  by: name,
  at: new Date(Date.UTC(2026, 4, 19, 6, minute)).toISOString(),
})

function bodyOf(lines: readonly string[]): Node {
  const { nodes } = articleSchema
  return nodes.doc.create(
    null,
    lines.map((line) => nodes.paragraph.create(null, line === '' ? [] : [articleSchema.text(line)])),
  )
}

const linesOf = (doc: Node, decision: 'accept' | 'reject'): string[] =>
  textBlocks(cleanDocument(doc.toJSON() as DocumentJson, decision))

function track(doc: Node, edit: (tr: Transform) => void, author = by('jia')): Node {
  const tr = new Transform(doc)
  edit(tr)
  const done = trackChanges(tr, doc, changedRanges(tr.steps, doc), author)
  expect(done).not.toBeNull()
  tr.doc.check()
  return tr.doc
}

/** Where the character at an offset of the clean lines, joined by line breaks, stands in the document. */
function positionsOf(doc: Node): number[] {
  const at: number[] = []
  let open = false
  doc.descendants((node, pos) => {
    const isOut = node.marks.some(({ type }) => type.name === 'deletion')
    if (node.type.name === 'paragraph') {
      if (!open) at.push(pos + 1)
      open = isOut
    } else if (node.isText && !isOut) {
      for (let index = 0; index < node.nodeSize; index += 1) {
        if (index === 0) at[at.length - 1] = pos
        at.push(pos + index + 1)
      }
    }
    return true
  })
  return at
}

it('300 random sessions of two people: all accepted is the text as edited, all rejected the text before', () => {
  const edit = fc.record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 12 })),
    text: fc.constantFrom('', '', '甲', '新华社', '\n', '乙\n丙', '\n\n'),
    person: fc.constantFrom('jia', 'yi'),
  })
  const line = fc.constantFrom('', '据报道', '会议今天召开。', '中')
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 4 }),
      fc.array(edit, { minLength: 1, maxLength: 14 }),
      (lines, edits) => {
        let doc = bodyOf(lines)
        let plain = lines.join('\n')
        edits.forEach(({ from, length, text, person }, minute) => {
          const start = Math.min(plain.length, Math.floor(from * (plain.length + 1)))
          const end = Math.min(plain.length, start + length)
          const at = positionsOf(doc)
          const [first, last] = [at[start] ?? 0, at[end] ?? 0]
          doc = track(
            doc,
            (tr) => {
              if (last > first) tr.delete(first, last)
              text.split('\n').forEach((part, index) => {
                const place = tr.mapping.map(first)
                if (index > 0) tr.split(place)
                if (part !== '') tr.insert(tr.mapping.map(first), articleSchema.text(part))
              })
            },
            by(person, minute),
          )
          plain = plain.slice(0, start) + text + plain.slice(end)
          expect(linesOf(doc, 'accept').join('\n')).toBe(plain)
          expect(linesOf(doc, 'reject')).toEqual(lines)
        })
      },
    ),
    { numRuns: 300 },
  )
})

it('any edit in any body is tracked so that either decision gives its words, or is refused', () => {
  let refused = 0
  let tracked = 0
  const place = fc.double({ min: 0, max: 1, noNaN: true })
  const words = (doc: Node | DocumentJson, decision: 'accept' | 'reject') =>
    bodyText(cleanDocument((doc instanceof Node ? doc.toJSON() : doc) as DocumentJson, decision))
  fc.assert(
    fc.property(arbitraryDocument(), arbitraryDocument(), place, place, fc.boolean(), (body, other, a, b, pastes) => {
      const doc = Node.fromJSON(articleSchema, cleanDocument(body))
      const source = Node.fromJSON(articleSchema, cleanDocument(other))
      const [from, to] = [a, b].map((part) => Math.floor(part * doc.content.size)).sort((x, y) => x - y) as [
        number,
        number,
      ]
      const tr = new Transform(doc)
      if (pastes) tr.replaceRange(from, to, source.slice(0, Math.floor(b * source.content.size)))
      else tr.deleteRange(from, to)
      const edited = tr.doc
      const done = trackChanges(tr, doc, changedRanges(tr.steps, doc), by('jia'))
      if (done === null) {
        refused += 1
        return
      }
      tracked += 1
      tr.doc.check()
      expect(words(tr.doc, 'reject')).toBe(words(doc, 'accept'))
      expect(words(tr.doc, 'accept')).toBe(words(edited, 'accept'))
    }),
    { numRuns: 400 },
  )
  expect(tracked).toBeGreaterThan(refused * 4)
})
