import fc from 'fast-check'
import { Mark, type Node } from '@tiptap/pm/model'
import { NOTE_KINDS, noteAttributes } from '../../src/article/document/noteKind.ts'
import { articleSchema } from '../../src/article/document/articleSchema.ts'
import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import { COLOUR_NAMES } from '../../src/article/document/marks/colour.ts'
import { HEADING_LEVELS } from '../../src/article/document/nodes/heading.ts'
import { arbitraryLine } from './arbitraryLine.ts'
import { arbitraryWebAddress } from './arbitraryWebAddress.ts'

const { nodes, marks } = articleSchema

/** The pictures that the bodies show. */
export const WORD_PICTURES = ['图 一#.png', 'b.png', '丙.png'] as const

/**
 * Any body of what a Word file can hold whole. Not in it, because Word has no place for it: blanks at a line's ends, empty blocks, justified
 * beside ordinary paragraphs, titles of links and links within the page, a figure's width, place and photographer apart from its caption,
 * widths of columns, headers elsewhere than in the rows at the top of a longer table, blocks but paragraphs and lists within items, quotations and cells,
 * and lists or quotations that follow one another without anything between.
 */
export function arbitraryWordBody(): fc.Arbitrary<DocumentJson> {
  return fc
    .array(block, { minLength: 1, maxLength: 7 })
    .map((content) => nodes.doc.createChecked(null, apart(captioned(content))).toJSON() as DocumentJson)
}

const plain = fc
  .constantFrom(marks.bold, marks.italic, marks.underline, marks.strike, marks.superscript, marks.subscript)
  .map((type) => type.create())
const read = fc.constantFrom('zì', 'běi jīng').map((text) => marks.ruby.create({ text }))
const coloured = fc.constantFrom(...COLOUR_NAMES).map((name) => marks.colour.create({ name }))
const plainSet = fc
  .array(
    fc.oneof({ arbitrary: plain, weight: 6 }, { arbitrary: read, weight: 1 }, { arbitrary: coloured, weight: 1 }),
    { maxLength: 2 },
  )
  .map((list) => list.reduce<readonly Mark[]>((set, one) => one.addToSet(set), Mark.none))
/** A link is underlined by being one, and how linked words are read stands behind them. */
const linkSet = fc
  .tuple(fc.oneof(arbitraryWebAddress(), fc.constant('mailto:bianji@cssn.cn')), plainSet)
  .map(([href, set]) =>
    marks.link
      .create({ href, title: '' })
      .addToSet(set.filter(({ type }) => type !== marks.underline && type !== marks.ruby)),
  )
const words = arbitraryLine(12).map((text) => text.replace(/[\p{Z}\p{C}\u034f\u115f\u1160\u3164\uffa0]/gu, '') || '字')
const text = fc
  .tuple(words, fc.oneof({ arbitrary: plainSet, weight: 5 }, { arbitrary: linkSet, weight: 1 }))
  .map(([line, set]) => articleSchema.text(line, set))
/** Two links with nothing between them are one to LibreOffice. */
const line = fc
  .array(text, { minLength: 1, maxLength: 3 })
  .map((pieces) => pieces.filter((piece, at) => !(isLink(piece) && isLink(pieces[at - 1]))))
const note = fc
  .tuple(fc.constantFrom(...NOTE_KINDS), words)
  .map(([kind, said]) => nodes.footnote.create(noteAttributes(kind, said)))
const noted = fc
  .tuple(line, fc.option(note, { freq: 7 }))
  .map(([pieces, one]) => (one === null ? pieces : [...pieces, one]))
const inline = fc
  .array(noted, { minLength: 1, maxLength: 2 })
  .map((lines) => lines.flatMap((pieces, at) => (at === 0 ? pieces : [nodes.hardBreak.create(), ...pieces])))

function isLink(piece: Node | undefined): boolean {
  return piece !== undefined && marks.link.isInSet(piece.marks) !== undefined
}

const align = fc.constantFrom('start', 'center', 'end')

function paragraph(indents: readonly number[]): fc.Arbitrary<Node> {
  return fc
    .tuple(align, fc.constantFrom(...indents), inline)
    .map(([at, indent, content]) =>
      nodes.paragraph.createChecked({ align: at, indent: at === 'start' ? indent : 0 }, content),
    )
}

const heading = fc
  .tuple(align, fc.constantFrom(...HEADING_LEVELS), inline)
  .map(([at, level, content]) => nodes.heading.createChecked({ level, align: at }, content))

const figure = fc
  .tuple(fc.constantFrom(...WORD_PICTURES), fc.constantFrom('', '座谈会现场'), fc.array(text, { maxLength: 2 }))
  .map(([asset, alt, caption]) => nodes.figure.createChecked({ asset, alt }, caption))

const group = fc
  .array(figure, { minLength: 2, maxLength: 4 })
  .map((content) => nodes.figureGroup.createChecked(null, content))

const quote = fc
  .array(paragraph([0, 2]), { minLength: 1, maxLength: 2 })
  .map((content) => nodes.blockquote.createChecked(null, content))

const { list } = fc.letrec<{ list: Node; item: Node }>((tie) => ({
  list: fc
    .tuple(fc.option(fc.integer({ min: 0, max: 99_999 })), fc.array(tie('item'), { minLength: 1, maxLength: 3 }))
    .map(([start, items]) =>
      start === null ? nodes.bulletList.createChecked(null, items) : nodes.orderedList.createChecked({ start }, items),
    ),
  item: fc
    .tuple(
      paragraph([0]),
      fc.array(
        fc.oneof(
          { depthSize: 'small', withCrossShrink: true },
          { arbitrary: paragraph([0]), weight: 2 },
          { arbitrary: tie('list'), weight: 1 },
        ),
        { maxLength: 2 },
      ),
    )
    .map(([first, rest]) => nodes.listItem.createChecked(null, apart([first, ...rest]))),
}))

const cellContent = fc
  .array(fc.oneof({ arbitrary: paragraph([0]), weight: 4 }, { arbitrary: list, weight: 1 }), {
    minLength: 1,
    maxLength: 2,
  })
  .map(apart)

const table = fc
  .record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }) })
  .chain((size) =>
    fc
      .record({
        cells: fc.array(cellContent, { minLength: size.rows * size.columns, maxLength: size.rows * size.columns }),
        header: fc.boolean(),
        wideLast: fc.boolean(),
        tall: fc.boolean(),
      })
      .map(({ cells, header, wideLast, tall }) => {
        const rows: Node[] = []
        for (let row = 0; row < size.rows; row += 1) {
          const isTall = tall && size.columns > 1 && size.rows === 3
          const isWide = wideLast && row > 0 && row === size.rows - 1 && !isTall
          const type = header && size.rows > 1 && row === 0 ? nodes.tableHeader : nodes.tableCell
          const own = cells.slice(row * size.columns, isWide ? row * size.columns + 1 : (row + 1) * size.columns)
          const made = own.map((content, column) =>
            type.createChecked(
              { colspan: isWide ? size.columns : 1, rowspan: isTall && row === 1 && column === 0 ? 2 : 1 },
              type === nodes.tableHeader ? [content.find(isParagraph) ?? headerWord] : content,
            ),
          )
          rows.push(nodes.tableRow.createChecked(null, isTall && row === 2 ? made.slice(1) : made))
        }
        return nodes.table.createChecked(null, rows)
      }),
  )

/** LibreOffice repeats no header row that lists stand in. */
const headerWord = nodes.paragraph.createChecked({ indent: 0 }, articleSchema.text('表头'))

function isParagraph({ type }: Node): boolean {
  return type === nodes.paragraph
}

const tableCaption = inline.map((content) => nodes.tableCaption.createChecked(null, content))

const callout = cellContent.map((content) => nodes.callout.createChecked(null, content))

const source = inline.map((content) => nodes.paragraph.createChecked({ align: 'end', indent: 0 }, content))
const pull = fc
  .tuple(fc.array(paragraph([0]), { minLength: 1, maxLength: 2 }), source)
  .map(([quote, from]) => nodes.pullQuote.createChecked(null, [...quote, from]))

const block = fc.oneof(
  { arbitrary: paragraph([0, 2]), weight: 6 },
  { arbitrary: heading, weight: 2 },
  { arbitrary: figure, weight: 2 },
  { arbitrary: group, weight: 1 },
  { arbitrary: list, weight: 2 },
  { arbitrary: quote, weight: 1 },
  { arbitrary: table, weight: 1 },
  { arbitrary: tableCaption, weight: 1 },
  { arbitrary: callout, weight: 1 },
  { arbitrary: pull, weight: 1 },
  { arbitrary: fc.constantFrom(nodes.horizontalRule.create(), nodes.pageBreak.create()), weight: 1 },
)

/** Groups of two have something said of them as a whole. */
function captioned(content: readonly Node[]): Node[] {
  const words = [articleSchema.text('左：甲；'), articleSchema.text('右', [marks.bold.create()])]
  return content.flatMap((node) =>
    node.type === nodes.figureGroup && node.childCount === 2 ? [node, nodes.groupCaption.create(null, words)] : [node],
  )
}

/** Lists and quotations with a paragraph between them. */
function apart(content: readonly Node[]): Node[] {
  const grouped = (node: Node | undefined) => /list|blockquote/i.test(node?.type.name ?? '')
  return content.flatMap((node, at) =>
    grouped(node) && grouped(content[at - 1])
      ? [nodes.paragraph.createChecked({ indent: 0 }, articleSchema.text('间')), node]
      : [node],
  )
}
