import { Mapping, Transform } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { replaceWhole } from '../../../../../src/article/changes/places/replaceWhole.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { framedBody, framedLine, framedList } from '../../../../helpers/framedBody.ts'

const bodies = [
  framedBody('前', framedList('甲', '乙', '丙'), '后'),
  framedBody('前', framedList('甲'), '乙', framedList('丙'), '后'),
  framedBody('前', framedList('甲'), framedList('乙', '丙'), '后'),
  framedBody('前', framedList([framedLine('甲'), framedList('乙')], '丙'), '后'),
  framedBody('前', '前', '前', '后'),
  framedBody('前', '前', '后'),
]

it('makes any body any other, in one step that leaves what is the same where it is', () => {
  for (const from of bodies)
    for (const to of bodies) {
      const tr = new Transform(from)
      replaceWhole(tr, to)
      expect(tr.doc.eq(to)).toBe(true)
      expect(tr.steps.length).toBe(from === to ? 0 : 1)
      expect(tr.mapping.map(1)).toBe(1)
      expect(tr.mapping.map(from.content.size - 2)).toBe(to.content.size - 2)
    }
})

it('goes round the words of a line that alone stands elsewhere', () => {
  const quoted = (text: string) => articleSchema.nodes.blockquote.create(null, framedLine(text))
  const ways = [
    [framedBody('前', quoted('甲乙'), '后'), framedBody('前', '甲乙', '后')],
    [framedBody('前', '甲乙', '后'), framedBody('前', quoted('甲乙'), '后')],
    [framedBody(framedList('前', '甲乙', '后')), framedBody(framedList('前'), '甲乙', framedList('后'))],
    [framedBody(framedList('前'), '甲乙', framedList('后')), framedBody(framedList('前', '甲乙', '后'))],
    [framedBody(framedList([framedLine('前'), framedList('甲乙')])), framedBody(framedList('前', '甲乙'))],
  ] as const
  for (const [from, to] of ways) {
    const midst = (doc: typeof from) => {
      let found = 0
      doc.descendants((node, pos) => {
        if (node.text === '甲乙') found = pos + 1
      })
      return found
    }
    const tr = new Transform(from)
    replaceWhole(tr, to)
    expect(tr.doc.eq(to)).toBe(true)
    expect(tr.mapping.map(midst(from))).toBe(midst(to))
    const back = tr.steps[0]!.invert(from).apply(tr.doc)
    expect(back.doc?.eq(from)).toBe(true)
  }
})

/** A body in which some lines are quoted, and the same without: what is not quoted is the same object in both. */
function quotedLines(count: number, isQuoted: (index: number) => boolean) {
  const lines = Array.from({ length: count }, (_, index) => framedLine(`第${index}段`))
  const quoted = lines.map((line, index) =>
    isQuoted(index) ? articleSchema.nodes.blockquote.create(null, line) : line,
  )
  return { from: framedBody(...quoted), to: framedBody(...lines) }
}

it('takes a step for each run of blocks that differs, the last first, and leaves all between them where it is', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), fc.boolean(), (flags, isBack) => {
      const { from: quoted, to: plain } = quotedLines(flags.length, (index) => flags[index] === true)
      const [from, to] = isBack ? [plain, quoted] : [quoted, plain]
      const tr = new Transform(from)
      replaceWhole(tr, to)
      tr.doc.check()
      expect(tr.doc.eq(to)).toBe(true)
      const runs = flags.filter((flag, index) => flag && flags[index - 1] !== true).length
      expect(tr.steps.length).toBe(runs)
      let [before, after] = [0, 0]
      flags.forEach((flag, index) => {
        if (!flag) expect(tr.mapping.map(before + 2)).toBe(after + 2)
        before += from.child(index).nodeSize
        after += to.child(index).nodeSize
      })
    }),
  )
})

it('takes no more steps than asked for, of which each replaces the runs that lie nearest to one another', () => {
  const counts = fc.tuple(fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 12 }))
  fc.assert(
    fc.property(counts, ([flags, most]) => {
      const { from, to } = quotedLines(flags.length, (index) => flags[index] === true)
      const tr = new Transform(from)
      replaceWhole(tr, to, most)
      expect(tr.doc.eq(to)).toBe(true)
      const runs = flags.filter((flag, index) => flag && flags[index - 1] !== true).length
      expect(tr.steps.length).toBe(Math.min(runs, most))
    }),
  )
  const { from, to } = quotedLines(12, (index) => [1, 3, 9, 11].includes(index))
  const tr = new Transform(from)
  replaceWhole(tr, to, 2)
  let at = 0
  for (let index = 0; index < 6; index += 1) at += from.child(index).nodeSize
  // Between the two pairs all stays where it is.
  expect(tr.mapping.mapResult(at + 2).deleted).toBe(false)
  expect(tr.doc.resolve(tr.mapping.map(at + 2)).parent.textContent).toBe('第6段')
})

it('keeps all that stands between two hundred runs of very many blocks', () => {
  const { from, to } = quotedLines(600, (index) => index % 3 === 1)
  const tr = new Transform(from)
  replaceWhole(tr, to)
  expect(tr.doc.eq(to)).toBe(true)
  expect(tr.steps.length).toBe(200)
})

it('keeps what another window writes between blocks at the same time, and in a line that goes back', () => {
  const { from, to } = quotedLines(7, (index) => index === 1 || index === 5)
  const tr = new Transform(from)
  replaceWhole(tr, to)
  for (const index of [0, 1, 3, 5, 6]) {
    let at = 0
    for (let each = 0; each < index; each += 1) at += from.child(each).nodeSize
    at += index === 1 || index === 5 ? 3 : 2
    // Theirs came first: ours are carried over it.
    const both = new Transform(from)
    both.insert(at, articleSchema.text('另一窗'))
    const theirs = both.mapping.slice(0)
    tr.steps.forEach((step, done) => {
      const back = new Mapping(
        tr.mapping.maps
          .slice(0, done)
          .map((map) => map.invert())
          .reverse(),
      )
      for (const map of theirs.maps) back.appendMap(map)
      for (const map of both.mapping.maps.slice(theirs.maps.length)) back.appendMap(map)
      const carried = step.map(back)
      if (carried !== null) both.maybeStep(carried)
    })
    expect(both.doc.textContent).toBe(to.textContent.replace(`第${index}段`, `第另一窗${index}段`))
    expect(both.doc.children.every(({ type }) => type.name === 'paragraph')).toBe(true)
  }
})
