import type { NodeJson } from '../../../article/document/documentJson.ts'
import { attribute, isElement, type PageElement, type PageNode } from '../tree/pageElement.ts'
import { ownFigure } from './ownFigure.ts'
import { ownInline } from './ownInline.ts'
import { classNames } from './ownParts.ts'

/** Where blocks stand, which decides how a bare line among them is read. */
type Place = 'flow' | 'item' | 'cell' | 'inner'

const BLOCKS: ReadonlySet<string> = new Set('p h2 h3 h4 blockquote aside ul ol figure div table hr'.split(' '))

/** A paragraph that has nothing in it, which a page leaves out. */
const EMPTY: NodeJson = { type: 'paragraph', attrs: { align: 'start', indent: 0 } }

/** Reads the blocks of a page of this program: the way its writer made them, backwards. */
export function ownBlocks(nodes: readonly PageNode[], place: Place = 'flow'): NodeJson[] {
  const blocks: NodeJson[] = []
  let line: PageNode[] = []
  const endLine = () => {
    if (line.length > 0) blocks.push({ ...EMPTY, content: ownInline(line) })
    line = []
  }
  for (const node of nodes) {
    if (isElement(node) && BLOCKS.has(node.tag)) {
      endLine()
      blocks.push(...ownBlock(node, place))
    } else if (place === 'item' || place === 'cell') line.push(node)
  }
  endLine()
  return blocks
}

function ownBlock(element: PageElement, place: Place): NodeJson[] {
  const { tag, children } = element
  switch (tag) {
    case 'p': {
      if (classNames(element).includes('caption')) return [{ type: 'tableCaption', content: ownInline(children) }]
      const align = alignOf(element)
      const isIndented =
        place === 'flow' && !classNames(element).includes('flush') && align !== 'center' && align !== 'end'
      return [{ type: 'paragraph', attrs: { align, indent: isIndented ? 2 : 0 }, content: ownInline(children) }]
    }
    case 'h2':
    case 'h3':
    case 'h4':
      return [
        { type: 'heading', attrs: { level: Number(tag[1]), align: alignOf(element) }, content: ownInline(children) },
      ]
    case 'blockquote':
      return [{ type: 'blockquote', content: ownBlocks(children, place === 'flow' ? 'flow' : 'inner') }]
    case 'aside':
      return [{ type: 'callout', content: ownBlocks(children, 'inner') }]
    case 'ul':
      return [{ type: 'bulletList', content: items(children) }]
    case 'ol':
      return [
        { type: 'orderedList', attrs: { start: Number(attribute(element, 'start') || 1) }, content: items(children) },
      ]
    case 'figure': {
      const names = classNames(element)
      if (names.includes('group')) return ownGroup(element)
      return [names.includes('pull') ? ownPullQuote(element) : ownFigure(element)]
    }
    case 'hr':
      return [{ type: classNames(element).includes('newpage') ? 'pageBreak' : 'horizontalRule' }]
    case 'table':
      return [{ type: 'table', content: rowsOf(element) }]
    default:
      return ownBlocks(children, place)
  }
}

/** Its pictures, and below them what is said of them all. */
function ownGroup({ children }: PageElement): NodeJson[] {
  const parts = children.filter(isElement)
  const caption = parts.find(({ tag }) => tag === 'figcaption')
  return [
    { type: 'figureGroup', content: parts.filter((part) => part !== caption).map(ownFigure) },
    ...(caption === undefined ? [] : [{ type: 'groupCaption', content: ownInline(caption.children) }]),
  ]
}

/** Whose words they are stands at the right. */
function ownPullQuote({ children }: PageElement): NodeJson {
  const content = children.filter(isElement).flatMap((part): NodeJson[] => {
    if (part.tag !== 'figcaption') return ownBlocks(part.children, 'inner')
    return [{ type: 'paragraph', attrs: { align: 'end', indent: 0 }, content: ownInline(part.children) }]
  })
  const hasSource = children.some((part) => isElement(part) && part.tag === 'figcaption')
  const last = content.at(-1)
  // Words that stand at the right themselves: the line below them was empty.
  const isRight = !hasSource && content.length > 1 && last?.attrs?.align === 'end'
  return {
    type: 'pullQuote',
    content: isRight ? [...content, { ...EMPTY, attrs: { align: 'end', indent: 0 } }] : content,
  }
}

function alignOf(element: PageElement): string {
  return classNames(element).find((name) => ['center', 'end', 'justify'].includes(name)) ?? 'start'
}

/** A list's items. An item begins with a paragraph; one that stands in an element of its own had an empty one before it. */
function items(children: readonly PageNode[]): NodeJson[] {
  return children.filter(isElement).map((item) => {
    const blocks = ownBlocks(item.children, 'item')
    const first = item.children[0]
    const isLine = first !== undefined && (!isElement(first) || !BLOCKS.has(first.tag) || standsAlone(first))
    return { type: 'listItem', content: isLine ? blocks : [EMPTY, ...blocks] }
  })
}

/** Whether a paragraph has an element of its own wherever it stands: by its alignment. */
function standsAlone(element: PageElement): boolean {
  return element.tag === 'p' && ['center', 'end'].includes(alignOf(element))
}

function rowsOf(table: PageElement): NodeJson[] {
  const body = table.children.filter(isElement)
  const rows = body.flatMap((part) => (part.tag === 'tr' ? [part] : part.children.filter(isElement)))
  return rows.map((row) => ({ type: 'tableRow', content: row.children.filter(isElement).map(cellOf) }))
}

function cellOf(cell: PageElement): NodeJson {
  const span = (name: string) => Number(attribute(cell, name) || 1)
  const colspan = span('colspan')
  const blocks = ownBlocks(cell.children, 'cell')
  const only = cell.children.length === 1 ? cell.children[0] : undefined
  // The only paragraph of a cell stands there without an element: beside one that has it stood an empty one.
  const hadEmpty = only !== undefined && isElement(only) && only.tag === 'p' && !standsAlone(only)
  return {
    type: cell.tag === 'th' ? 'tableHeader' : 'tableCell',
    attrs: { colspan, rowspan: span('rowspan'), colwidth: widthsOf(cell, colspan) },
    content: blocks.length === 0 || hadEmpty ? [...blocks, EMPTY] : blocks,
  }
}

/** The widths of the columns that a cell spans, of which the page tells the sum. */
function widthsOf(cell: PageElement, colspan: number): number[] | null {
  const name = classNames(cell).find((one) => /^c\d{1,6}$/.test(one))
  if (name === undefined) return null
  const sum = Number(name.slice(1))
  const each = Math.floor(sum / colspan)
  return Array.from({ length: colspan }, (_none, at) => (at === 0 ? sum - each * (colspan - 1) : each))
}
