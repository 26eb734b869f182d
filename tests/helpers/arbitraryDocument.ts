import fc from 'fast-check'
import { Mark, type Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { wordFormatOf } from '../../src/article/changes/formatting/formatOf.ts'
import { ALIGNMENTS } from '../../src/article/document/alignment.ts'
import { articleSchema } from '../../src/article/document/articleSchema.ts'
import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import { COLOUR_NAMES } from '../../src/article/document/marks/colour.ts'
import { isFormatFor } from '../../src/article/document/marks/blockFormat.ts'
import { noteAttributes } from '../../src/article/document/noteKind.ts'
import { FORMULA_DISPLAYS } from '../../src/article/document/nodes/formula.ts'
import { FIGURE_ALIGNMENTS } from '../../src/article/document/nodes/figure.ts'
import { HEADING_LEVELS } from '../../src/article/document/nodes/heading.ts'
import { arbitraryAssetName } from './arbitraryAssetName.ts'
import { arbitraryLine } from './arbitraryLine.ts'
import { arbitraryWebAddress } from './arbitraryWebAddress.ts'

const { nodes, marks } = articleSchema

/** Any valid body: every node, every mark, every attribute, nested a few levels deep. Text holds no control characters. */
export function arbitraryDocument(): fc.Arbitrary<DocumentJson> {
  return bodies.map((doc) => doc.toJSON() as DocumentJson)
}

/** Any valid body in which changes of 修订 are undecided, on words and on blocks, and notes stand. */
export function arbitraryUndecided(): fc.Arbitrary<DocumentJson> {
  const from = fc.double({ min: 0, max: 1, noNaN: true })
  const marked = fc.record({ from, to: from, whole: fc.boolean(), mark: change, words: wordFormat, block: blockFormat })
  return fc.tuple(bodies, fc.array(marked, { minLength: 1, maxLength: 4 })).map(([doc, list]) => {
    const tr = new Transform(doc)
    for (const { from: a, to: b, whole, mark: given, words, block } of list) {
      const isFormat = given.type.name === 'formatting'
      const kind = isFormat ? marks.formatting.create({ ...given.attrs, before: whole ? block : words }) : given
      const [start, end] = [a, b].map((part) => Math.floor(part * doc.content.size)).sort((x, y) => x - y) as [
        number,
        number,
      ]
      if (!whole) tr.addMark(start, end, kind)
      else
        tr.doc.nodesBetween(start, end, (node, pos) => {
          if (isFormat ? isFormatFor(node.type.name, block) : BEARERS.has(node.type.name)) tr.addNodeMark(pos, kind)
        })
    }
    tr.doc.descendants((node, pos) => {
      if (node.type !== nodes.paragraph || node.childCount !== 2) return true
      const kind = pos % 2 === 0 ? 'footnote' : 'endnote'
      const note = nodes.footnote.create(noteAttributes(kind, '见《新闻记者》2016 年第 5 期。'))
      tr.insert(tr.mapping.map(pos + node.nodeSize - 1), note)
      return false
    })
    return tr.doc.toJSON() as DocumentJson
  })
}

/** Blocks that 修订 may have put in or taken out. */
const BEARERS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'figure',
  'table',
  'horizontalRule',
  'groupCaption',
  'tableCaption',
  'pageBreak',
  'tableRow',
  'tableCell',
  'tableHeader',
])

const change = fc
  .record({
    name: fc.constantFrom('insertion', 'deletion', 'formatting'),
    id: fc.stringMatching(/^[a-z0-9]{8}$/),
  })
  .map(({ name, id }) => articleSchema.mark(name, { id, by: '编辑甲', at: '2026-05-19T06:08:00.000Z', before: [] }))

const address = fc.oneof(
  arbitraryWebAddress(),
  fc.constantFrom('mailto:bianji@cssn.cn', '#注释1', 'http://例子.中国/甲'),
)

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc
    .constantFrom(marks.bold, marks.italic, marks.underline, marks.strike, marks.superscript, marks.subscript)
    .map((type) => type.create()),
  fc
    .record({ href: address, title: fc.oneof(fc.constant(''), arbitraryLine()) })
    .map((attrs) => marks.link.create(attrs)),
  fc.constantFrom(...COLOUR_NAMES).map((name) => marks.colour.create({ name })),
  fc.constantFrom('zì', 'běi jīng', 'きょう & <b>').map((text) => marks.ruby.create({ text })),
  fc
    .record({
      id: fc.stringMatching(/^[a-z0-9]{8}$/),
      state: fc.constantFrom('open', 'resolved'),
      text: arbitraryLine(),
    })
    .map(({ id, state, text }) =>
      marks.comment.create({ id, state, thread: [{ by: '编辑甲', at: '2026-05-19T06:08:00.000Z', text }] }),
    ),
)

const markSet = fc
  .array(mark, { maxLength: 3 })
  .map((list) => list.reduce<readonly Mark[]>((set, one) => one.addToSet(set), Mark.none))

const wordFormat = markSet.map((set) => wordFormatOf(set).map((one) => one.toJSON() as unknown))

const look = fc.oneof(
  fc
    .record({ align: fc.constantFrom(...ALIGNMENTS), indent: fc.constantFrom(0, 2) })
    .map((attrs) => ({ type: 'paragraph', attrs })),
  fc
    .record({ level: fc.constantFrom(...HEADING_LEVELS), align: fc.constantFrom(...ALIGNMENTS) })
    .map((attrs) => ({ type: 'heading', attrs })),
  fc
    .record({
      width: fc.option(fc.integer({ min: 5, max: 100 })),
      align: fc.constantFrom(...FIGURE_ALIGNMENTS),
      words: fc.option(fc.record({ alt: arbitraryLine(), credit: arbitraryLine() })),
      names: fc.option(fc.record({ asset: arbitraryAssetName(), remote: fc.constant('') })),
    })
    .map(({ words, names, ...attrs }) => ({
      type: 'figure',
      attrs: { ...attrs, ...words, ...(words === null ? {} : names) },
    })),
  fc
    .record({ type: fc.constantFrom('tableCell', 'tableHeader'), width: fc.option(fc.integer({ min: 20, max: 900 })) })
    .map(({ type, width }) => ({ type, attrs: { colwidth: width === null ? null : [width] } })),
)

const list = fc
  .option(fc.integer({ min: 0, max: 99999 }))
  .map((start) => [
    start === null ? { type: 'bulletList', attrs: {} } : { type: 'orderedList', attrs: { start } },
    { type: 'listItem', attrs: {} },
  ])
const frame = fc.constantFrom('blockquote', 'callout').map((type) => [{ type, attrs: {} }])
const lastFrame = fc.constant([{ type: 'pullQuote', attrs: {} }])

/** Any place that a block may have had. */
const place = fc
  .tuple(fc.array(fc.oneof(list, frame), { maxLength: 3 }), fc.option(lastFrame), fc.nat(), fc.nat())
  .map(([frames, last, above, below]) => {
    const within = [...frames.flat(), ...(last ?? [])]
    return { within, above: above % (within.length + 1), below: below % (within.length + 1) }
  })

const plain = fc
  .constantFrom('table', 'tableCaption', 'groupCaption', 'figureGroup', 'horizontalRule', 'pageBreak')
  .map((type) => ({ type, attrs: {} }))

const blockFormat = fc
  .tuple(fc.oneof({ arbitrary: look, weight: 3 }, { arbitrary: plain, weight: 1 }), fc.boolean(), place)
  .map(([format, moved, there]) => {
    const hasPlace = moved || Object.keys(format.attrs).length === 0
    return hasPlace && !('colwidth' in format.attrs) ? { ...format, place: there } : format
  })

const text = fc.tuple(arbitraryLine(), markSet).map(([words, set]) => articleSchema.text(words, set))
const formula = fc
  .record({
    tex: fc.oneof(fc.constantFrom('E=mc^2', '\\frac{a}{b}', '\\text{人口 & <b>}', '\\坏{', 'x_1"'), arbitraryLine()),
    display: fc.constantFrom(...FORMULA_DISPLAYS),
    set: markSet,
  })
  .map(({ tex, display, set }) => nodes.formula.create({ tex, display }, null, set))
const inline = fc.array(
  fc.oneof(
    { arbitrary: text, weight: 5 },
    { arbitrary: markSet.map((set) => nodes.hardBreak.create(null, null, set)), weight: 1 },
    { arbitrary: formula, weight: 1 },
  ),
  { maxLength: 4 },
)

const bookmark = fc.constantFrom(undefined, undefined, undefined, '书签 1', '待核 & <二>')

const paragraph = fc
  .record({ align: fc.constantFrom(...ALIGNMENTS), indent: fc.constantFrom(0, 2), bookmark })
  .chain((attrs) => inline.map((content) => nodes.paragraph.createChecked(attrs, content)))

const heading = fc
  .record({ level: fc.constantFrom(...HEADING_LEVELS), align: fc.constantFrom(...ALIGNMENTS), bookmark })
  .chain((attrs) => inline.map((content) => nodes.heading.createChecked(attrs, content)))

const figure = fc
  .record({
    asset: fc.oneof(fc.constant(''), arbitraryAssetName()),
    remote: fc.oneof(fc.constant(''), arbitraryWebAddress()),
    alt: fc.oneof(fc.constant(''), arbitraryLine()),
    credit: fc.oneof(fc.constant(''), arbitraryLine()),
    width: fc.oneof(fc.constant(null), fc.integer({ min: 5, max: 100 })),
    align: fc.constantFrom(...FIGURE_ALIGNMENTS),
    bookmark,
  })
  .chain((attrs) => fc.array(text, { maxLength: 2 }).map((caption) => nodes.figure.createChecked(attrs, caption)))

const group = fc
  .array(figure, { minLength: 2, maxLength: 4 })
  .map((content) => nodes.figureGroup.createChecked(null, content))

const pull = fc
  .array(paragraph, { minLength: 1, maxLength: 3 })
  .map((content) => nodes.pullQuote.createChecked(null, content))

const groupCaption = inline.map((content) => nodes.groupCaption.createChecked(null, content))

const tableCaption = inline.map((content) => nodes.tableCaption.createChecked(null, content))

const BLOCKS = fc.letrec<{ block: Node; item: Node; list: Node; quote: Node; box: Node; table: Node }>((tie) => {
  const few = (max: number) => fc.array(tie('block'), { minLength: 1, maxLength: max }).map(captioned)
  return {
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { arbitrary: paragraph, weight: 6 },
      { arbitrary: heading, weight: 2 },
      { arbitrary: figure, weight: 2 },
      { arbitrary: fc.constantFrom(nodes.horizontalRule.create(), nodes.pageBreak.create()), weight: 1 },
      { arbitrary: tableCaption, weight: 1 },
      { arbitrary: groupCaption, weight: 1 },
      { arbitrary: tie('quote'), weight: 1 },
      { arbitrary: tie('box'), weight: 1 },
      { arbitrary: pull, weight: 1 },
      { arbitrary: group, weight: 1 },
      { arbitrary: tie('list'), weight: 2 },
      { arbitrary: tie('table'), weight: 1 },
    ),
    quote: few(3).map((content) => nodes.blockquote.createChecked(null, content)),
    box: few(3).map((content) => nodes.callout.createChecked(null, content)),
    item: fc
      .tuple(paragraph, fc.array(tie('block'), { maxLength: 2 }))
      .map(([first, rest]) => nodes.listItem.createChecked(null, [first, ...rest])),
    list: fc
      .tuple(fc.option(fc.integer({ min: 0, max: 99999 })), fc.array(tie('item'), { minLength: 1, maxLength: 3 }))
      .map(([start, items]) =>
        start === null
          ? nodes.bulletList.createChecked(null, items)
          : nodes.orderedList.createChecked({ start }, items),
      ),
    table: fc.record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }) }).chain((size) =>
      fc
        .record({
          cells: fc.array(few(2), { minLength: size.rows * size.columns, maxLength: size.rows * size.columns }),
          header: fc.boolean(),
          wideLast: fc.boolean(),
          width: fc.option(fc.integer({ min: 20, max: 900 })),
        })
        .map((parts) => tableOf(size.columns, parts)),
    ),
  }
})

const bodies = fc
  .array(BLOCKS.block, { minLength: 1, maxLength: 6 })
  .map((content) => nodes.doc.createChecked(null, captioned(content)))

/** Every other group has something said of it as a whole. */
function captioned(content: readonly Node[]): Node[] {
  return content.flatMap((node) =>
    node.type === nodes.figureGroup && node.childCount !== 2
      ? [node, nodes.groupCaption.create(null, articleSchema.text('左：甲；右：乙。'))]
      : [node],
  )
}

interface TableParts {
  readonly cells: readonly Node[][]
  readonly header: boolean
  readonly wideLast: boolean
  readonly width: number | null
}

/** A rectangular table: a header row or none, and a last row that may be one cell across all columns. */
function tableOf(columns: number, { cells, header, wideLast, width }: TableParts): Node {
  const rows = []
  for (let at = 0; at < cells.length; at += columns) {
    const type = header && at === 0 ? nodes.tableHeader : nodes.tableCell
    const wide = wideLast && at > 0 && at + columns === cells.length
    const colspan = wide ? columns : 1
    const colwidth = width === null ? null : Array.from({ length: colspan }, () => width)
    const row = cells
      .slice(at, wide ? at + 1 : at + columns)
      .map((content) => type.createChecked({ colspan, rowspan: 1, colwidth }, content))
    rows.push(nodes.tableRow.createChecked(null, row))
  }
  return nodes.table.createChecked(null, rows)
}
