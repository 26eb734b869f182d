import type { Mark, Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decidedAlike } from '../../../../src/article/changes/decidedAlike.ts'
import { decidedBody } from '../../../../src/article/changes/decidedBody.ts'
import { trackEdit } from '../../../../src/article/changes/trackEdit.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { arbitraryDocument } from '../../../helpers/arbitraryDocument.ts'
import { doc, fig, h, list, p, table } from '../../renderer/editor/bodies.ts'

const { nodes } = articleSchema
const WAYS = ['accept', 'reject'] as const

const blocks = arbitraryDocument().map((json) => articleSchema.nodeFromJSON(json).children)
/** Blocks of every kind with every change on them, now and then with a settled line between. */
const some = fc
  .array(fc.oneof(blocks, fc.constantFrom([line('一段')], [line('')], [line('甲'), line('乙')])), { maxLength: 4 })
  .map((parts) => parts.flat())

const change = { id: 'aaaaaa', by: '甲', at: '2026-11-27T00:00:00.000Z' }
const [insertion, deletion] = ['insertion', 'deletion'].map((name) => articleSchema.mark(name, change)) as [Mark, Mark]
const quote = { type: 'blockquote', attrs: {} }

/** A line that stood within other blocks, or within none, and shared so many of them with those beside it. */
function moved(text: string, within: readonly object[], above: number, below: number): Node {
  const before = { type: 'paragraph', attrs: { align: 'start', indent: 2 }, place: { within, above, below } }
  return line(text).mark([articleSchema.mark('formatting', { ...change, before })])
}

/** What reaches into what stands beside it: ends that come or go, blocks that come or go, lines that go back to a quotation or out of it. */
const NEIGHBOURS: readonly Node[] = [
  line('甲'),
  line('乙'),
  line(''),
  ...[insertion, deletion].flatMap((mark) => [
    line('丙').mark([mark]),
    line('').mark([mark]),
    nodes.paragraph.create(null, articleSchema.text('丁', [mark]), [mark]),
    nodes.horizontalRule.create(null, null, [mark]),
  ]),
  nodes.blockquote.create(null, line('戊')),
  nodes.blockquote.create(null, moved('己', [], 0, 0)),
  moved('庚', [quote], 0, 1),
  moved('辛', [quote], 1, 1),
  moved('壬', [quote], 1, 0),
  // Can go back nowhere: a pull quote holds lines alone.
  nodes.horizontalRule.create(null, null, [
    articleSchema.mark('formatting', {
      ...change,
      before: {
        type: 'horizontalRule',
        attrs: {},
        place: { within: [{ type: 'pullQuote', attrs: {} }], above: 0, below: 0 },
      },
    }),
  ]),
]

function line(text: string): Node {
  return nodes.paragraph.create(null, text === '' ? null : articleSchema.text(text))
}

function body(...parts: readonly (readonly Node[])[]): Node {
  const all = parts.flat()
  return nodes.doc.create(null, all.length === 0 ? [line('')] : all)
}

it('says the same as a look at the whole of both bodies, whatever they share', () => {
  let alike = 0
  fc.assert(
    fc.property(some, some, some, some, fc.boolean(), (ahead, one, other, behind, isSame) => {
      const [a, b] = [body(ahead, one, behind), body(ahead, isSame ? one : other, behind)]
      for (const way of WAYS) {
        const expected = decidedBody(a, way).eq(decidedBody(b, way))
        if (expected) alike += 1
        expect(decidedAlike(a, b, way)).toBe(expected)
      }
    }),
    { numRuns: 300 },
  )
  expect(alike).toBeGreaterThan(0)
})

it('says the same of blocks that reach into one another', () => {
  const few = fc.array(fc.constantFrom(...NEIGHBOURS), { maxLength: 3 })
  const counts = { true: 0, false: 0 }
  fc.assert(
    fc.property(few, few, few, few, (ahead, one, other, behind) => {
      const [a, b] = [body(ahead, one, behind), body(ahead, other, behind)]
      for (const way of WAYS) {
        const expected = decidedBody(a, way).eq(decidedBody(b, way))
        counts[`${expected}`] += 1
        expect(decidedAlike(a, b, way)).toBe(expected)
      }
    }),
    { numRuns: 3000 },
  )
  expect(Math.min(counts.true, counts.false)).toBeGreaterThan(100)
})

it('tells what was taken out from what is there, and sees a difference of one mark far away from others', () => {
  const lines = Array.from({ length: 50 }, (_, index) => line(`第${index}段`))
  const was = body(lines)
  const struck = body(lines.with(20, line('第20段').mark([deletion])))
  expect(WAYS.map((way) => decidedAlike(was, struck, way))).toEqual([false, true])
  const bold = nodes.paragraph.create(null, articleSchema.text('第40段', [articleSchema.mark('bold')]))
  expect(WAYS.map((way) => decidedAlike(body(struck.children.with(40, bold)), struck, way))).toEqual([false, false])
})

const by = (name: string, id: string) => ({ id, by: name, at: '2026-05-19T06:08:00.000Z' })
const BODY = doc(
  p('一'),
  h(2, '题'),
  p('二'),
  list([p('甲')], [p('乙')]),
  table(['格']),
  fig({ asset: '图.png' }, '图'),
  p('末'),
)

/** Takes one stretch of a body out, or puts paragraphs there, under 修订. */
function edited(body: Node, from: number, to: number, puts: boolean, name: string, id: string): Node {
  const tr = new Transform(body)
  const places = [from, to].map((share) => Math.round(share * body.content.size)).sort((a, b) => a - b)
  if (puts) tr.replaceRangeWith(places[0]!, places[1]!, p('新'))
  else tr.deleteRange(places[0]!, places[1]!)
  const made = trackEdit(tr.doc, body, tr.steps, by(name, id))
  for (const step of made.steps) tr.step(step)
  return tr.doc
}

describe('whether a rejection gives the body before', () => {
  it('sees a line that stays where one was put in', () => {
    const put = doc(p('一'), p('新').mark([insertion]), p('二'))
    expect(decidedAlike(put, doc(p('一'), p('二')), 'reject')).toBe(false)
    const words = p('')
      .type.create({ align: 'start', indent: 2 }, articleSchema.text('新', [insertion]))
      .mark([insertion])
    expect(decidedAlike(doc(p('一'), words, p('二')), doc(p('一'), p('二')), 'reject')).toBe(true)
  })

  it('sees words that run on into the line behind what differs', () => {
    const before = doc(p('一'), p('二').mark([insertion]), p('三'))
    expect(decidedAlike(doc(p('一'), p('二'), p('三')), before, 'reject')).toBe(false)
    expect(decidedAlike(doc(p('一'), p('二').mark([insertion, deletion]), p('三')), before, 'reject')).toBe(true)
  })

  it('says what a rejection of both whole bodies says', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const edit = fc.record({
      from: share,
      to: share,
      puts: fc.boolean(),
      person: fc.constantFrom('甲', '乙'),
      reads: fc.boolean(),
    })
    let alike = 0
    let other = 0
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
        let body = BODY
        edits.forEach(({ from, to, puts, person, reads }, index) => {
          const after = edited(body, from, to, puts, person, `change000${index}`)
          // Against an older body too, which a rejection mostly does not give.
          for (const before of reads ? [body, doc(p('一'), ...BODY.children.slice(2))] : [body]) {
            const whole = decidedBody(after, 'reject').eq(decidedBody(before, 'reject'))
            expect(decidedAlike(after, before, 'reject')).toBe(whole)
            if (whole) alike += 1
            else other += 1
          }
          body = after
        })
      }),
      { numRuns: 300 },
    )
    expect(Math.min(alike, other)).toBeGreaterThan(50)
  })
})
