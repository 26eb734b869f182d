import { childrenOf, type XmlElement } from '../xml/xmlElement.ts'
import type { InlineTools } from './inlineTools.ts'
import type { RunningList } from './numberBook.ts'
import type { TextStory } from './textStory.ts'
import { translateFrame } from './translateFrame.ts'
import { translateInline } from './translateInline.ts'
import { CONTINUED } from './translateStyles.ts'
import { translateTable } from './translateTable.ts'
import { val, w } from './w.ts'

/** Where a paragraph stands in a list. */
interface ListSpot {
  readonly list: RunningList
  /** 0 for the outermost */
  readonly level: number
  /** it begins an item; else it goes on with one */
  readonly begins: boolean
}

/** What is no text of the manuscript. */
const SILENT =
  /^(?:text:(?:sequence-decls|variable-decls|user-field-decls|tracked-changes|note-citation)|office:forms|dc:|meta:|svg:|draw:(?:glue|image|enhanced|contour))/
/** Tables of contents, lists of pictures, indexes: programs make them. */
const INDEX = /^text:(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index)$/

/** The blocks of a text, a cell, a note or a box as a Word file has them. */
export function translateBlocks(container: XmlElement, story: TextStory): XmlElement[] {
  const tools: InlineTools = {
    story,
    frame: (element) => translateFrame(element, tools),
    blocks: (element) => translateBlocks(element, story),
  }
  return childrenOf(container).flatMap((child) => block(child, tools, null))
}

function block(element: XmlElement, tools: InlineTools, spot: ListSpot | null): XmlElement[] {
  const { name } = element
  switch (name) {
    case 'text:p':
    case 'text:h':
      return [paragraph(element, tools, spot)]
    case 'text:list':
      return list(element, tools, spot)
    case 'text:numbered-paragraph':
      return numbered(element, tools)
    case 'table:table':
      return [translateTable(element, tools.blocks)]
    case 'text:change':
    case 'text:change-start':
    case 'office:annotation':
    case 'office:annotation-end':
      return [w('w:p', {}, translateInline({ ...element, children: [element] }, tools))]
  }
  if (INDEX.test(name)) return [contents()]
  if (name.startsWith('draw:')) return SILENT.test(name) ? [] : frame(element, tools)
  return SILENT.test(name) ? [] : childrenOf(element).flatMap((child) => block(child, tools, spot))
}

function frame(element: XmlElement, tools: InlineTools): XmlElement[] {
  const content = tools.frame(element)
  return content.length === 0 ? [] : [w('w:p', {}, content)]
}

function paragraph(element: XmlElement, tools: InlineTools, spot: ListSpot | null): XmlElement {
  const { attributes } = element
  const isHeading = element.name === 'text:h'
  const outline = Math.min(9, Math.max(1, Math.trunc(Number(attributes['text:outline-level'] ?? 1)) || 1)) - 1
  const own = isHeading && spot === null && attributes['text:is-list-header'] !== 'true'
  const heading = own ? tools.story.numbers.heading(outline) : null
  const number =
    spot?.begins === true ? numPr(spot.list.numId, spot.level) : heading === null ? [] : numPr(heading, outline)
  const goesOn = spot?.begins === false && !isHeading
  return w('w:p', {}, [
    w('w:pPr', {}, [
      val('w:pStyle', goesOn ? CONTINUED : (attributes['text:style-name'] ?? '')),
      ...number,
      ...(isHeading ? [val('w:outlineLvl', outline)] : []),
    ]),
    ...translateInline(element, tools),
  ])
}

function numPr(numId: string, level: number): XmlElement[] {
  return [w('w:numPr', {}, [val('w:ilvl', level), val('w:numId', numId)])]
}

function list(element: XmlElement, tools: InlineTools, outer: ListSpot | null): XmlElement[] {
  const { numbers } = tools.story
  let running = numbers.begin(element, outer?.list ?? null)
  const level = Math.min(8, outer === null ? 0 : outer.level + 1)
  return childrenOf(element).flatMap((item) => {
    if (item.name !== 'text:list-item' && item.name !== 'text:list-header') return []
    const start = Number(item.attributes['text:start-value'] ?? NaN)
    if (Number.isInteger(start)) running = numbers.restart(running, level, start)
    let begins = item.name === 'text:list-item'
    return childrenOf(item).flatMap((child) => {
      const isText = child.name === 'text:p' || child.name === 'text:h'
      const spot: ListSpot = { list: running, level, begins: isText && begins }
      if (isText) begins = false
      return block(child, tools, spot)
    })
  })
}

/** A paragraph that says by itself in which list it stands. */
function numbered(element: XmlElement, tools: InlineTools): XmlElement[] {
  const level = Math.min(8, Math.max(0, (Number(element.attributes['text:level']) || 1) - 1))
  const source = { ...element, attributes: { ...element.attributes, 'text:continue-numbering': 'true' } }
  const running = tools.story.numbers.begin(source, null)
  return childrenOf(element).flatMap((child) => block(child, tools, { list: running, level, begins: true }))
}

function contents(): XmlElement {
  const gallery = w('w:docPartGallery', { 'w:val': 'Table of Contents' })
  return w('w:sdt', {}, [w('w:sdtPr', {}, [w('w:docPartObj', {}, [gallery])]), w('w:sdtContent')])
}
