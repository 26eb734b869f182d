import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decidedBody } from '../../../../src/article/changes/decidedBody.ts'
import { rejectsTo } from '../../../../src/article/changes/rejectsTo.ts'
import { trackEdit } from '../../../../src/article/changes/trackEdit.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { doc, fig, h, list, p, table } from '../../renderer/editor/bodies.ts'

const by = (name: string, id: string) => ({ id, by: name, at: '2026-05-19T06:08:00.000Z' })
const insertion = articleSchema.marks.insertion.create(by('甲', 'change0001'))
const deletion = articleSchema.marks.deletion.create(by('甲', 'change0001'))

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
    expect(rejectsTo(put, doc(p('一'), p('二')))).toBe(false)
    const words = p('')
      .type.create({ align: 'start', indent: 2 }, articleSchema.text('新', [insertion]))
      .mark([insertion])
    expect(rejectsTo(doc(p('一'), words, p('二')), doc(p('一'), p('二')))).toBe(true)
  })

  it('sees words that run on into the line behind what differs', () => {
    const before = doc(p('一'), p('二').mark([insertion]), p('三'))
    expect(rejectsTo(doc(p('一'), p('二'), p('三')), before)).toBe(false)
    expect(rejectsTo(doc(p('一'), p('二').mark([insertion, deletion]), p('三')), before)).toBe(true)
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
            expect(rejectsTo(after, before)).toBe(whole)
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
