import type { Alignment } from '../../../article/document/alignment.ts'
import { intakeMessages } from '../../../base/messages/intakeMessages.ts'
import { isLoneFormula } from '../../isLoneFormula.ts'
import type { ListPlace } from '../numbering/listCounter.ts'
import { readParagraphProperties, type ParagraphProperties } from '../styles/paragraphProperties.ts'
import type { Style } from '../styles/readStyles.ts'
import { childOf, valueOf, type XmlElement } from '../xml/xmlElement.ts'
import type { Block, TextBlock } from './block.ts'
import { countTrackedParagraph } from './countTracked.ts'
import { InlineWriter, type InlineContent } from './inlineWriter.ts'
import { readInline } from './readInline.ts'
import { tellContents } from './readField.ts'
import type { Story } from './story.ts'

/** What a paragraph gives: its blocks, or its content where it runs on into the next paragraph. */
export interface ReadParagraph {
  readonly blocks: readonly Block[]
  readonly carry: InlineWriter | null
}

/** Outlines and headings on longer texts were set by mistake. */
const LONGEST_HEADING = 100
/** A first-line indent of less is none; in twentieths of a point, and in hundredths of a 汉字. */
const LEAST_INDENT = 200
const LEAST_INDENT_CHARS = 100

/**
 * Reads a paragraph with all that hangs on it.
 * @param carried the content of the paragraph before, where its end was deleted, or it is a large first letter
 */
export function readParagraph(element: XmlElement, story: Story, carried: InlineWriter | null): ReadParagraph {
  const { reader } = story
  reader.paragraph += 1
  const number = reader.paragraph
  const own = childOf(element, 'w:pPr')
  countTrackedParagraph(element, reader.changes)
  const style = reader.styles.paragraph(valueOf(own, 'w:pStyle'))
  const writer = new InlineWriter()
  readInline(element, { story, writer, style, href: '' })
  if (carried !== null) writer.prepend(carried)
  if (runsOn(own) && !writer.isBlank) return { blocks: [], carry: writer }

  reader.report.drop(writer.deleted, number, intakeMessages['intake.dropped.deleted'])
  reader.report.drop(writer.hidden, number, intakeMessages['intake.dropped.hidden'])
  if (style.role === 'contents') {
    if (!writer.isBlank) tellContents(reader)
    return { blocks: [...writer.before, ...writer.after], carry: null }
  }
  const properties = { ...style.paragraph, ...readParagraphProperties(own) }
  const contents = writer.take()
  if (contents.length === 0)
    return { blocks: [...writer.before, ...ruleOf(own, style, number), ...writer.after], carry: null }
  const place = placeOf(properties, style, story)
  const text = contents.map((content, index) =>
    textBlock(content, { number, style, properties, list: index === 0 ? place : null, isOwn: reader.styles.isOwn }),
  )
  return { blocks: [...writer.before, ...text, ...writer.after], carry: null }
}

/** Whether the end of a paragraph is deleted or was moved away, or it is a dropped initial: its text belongs to the next. */
function runsOn(own: XmlElement | undefined): boolean {
  const frame = childOf(own, 'w:framePr')?.attributes['w:dropCap']
  const end = childOf(own, 'w:rPr')
  const isGone = ['w:del', 'w:moveFrom'].some((name) => childOf(end, name) !== undefined)
  return isGone || frame === 'drop' || frame === 'margin'
}

/** An empty paragraph with a line below or above it is a rule, by itself or by its style; one in our style for it is a page break. */
function ruleOf(own: XmlElement | undefined, { role }: Style, number: number): Block[] {
  if (role === 'page') return [{ kind: 'node', node: { type: 'pageBreak' }, number }]
  const borders = childOf(own, 'w:pBdr')
  const line = valueOf(borders, 'w:bottom') ?? valueOf(borders, 'w:top')
  if (role !== 'rule' && (line === undefined || line === 'none' || line === 'nil')) return []
  return [{ kind: 'node', node: { type: 'horizontalRule' }, number }]
}

function placeOf(properties: ParagraphProperties, style: Style, { reader }: Story): ListPlace | null {
  const { numId } = properties
  if (numId === undefined || numId === '0') return null
  const level = properties.level ?? reader.lists.levelOf(numId, style.id) ?? 0
  return reader.lists.next(numId, level)
}

interface Paragraph {
  readonly number: number
  readonly style: Style
  readonly properties: ParagraphProperties
  readonly list: ListPlace | null
  readonly isOwn: boolean
}

function textBlock(content: InlineContent, { number, style, properties, list, isOwn }: Paragraph): TextBlock {
  const { nodes, text, look, typedIndent } = content
  return {
    kind: 'text',
    nodes,
    text,
    number,
    look,
    role: style.role ?? (isOwn ? 'body' : null),
    heading: text.length <= LONGEST_HEADING ? headingOf(properties, style) : null,
    align:
      isLoneFormula(nodes) && !isOwn
        ? 'center'
        : isOwn && properties.align === 'justify'
          ? 'start'
          : alignOf(properties),
    indented: !(isLoneFormula(nodes) && !isOwn) && (typedIndent || isIndented(properties)),
    left: properties.left ?? 0,
    list,
  }
}

function headingOf({ outline }: ParagraphProperties, style: Style): number | null {
  if (style.role !== null) return null
  if (outline === undefined || outline === style.paragraph.outline) return style.heading
  return outline < 9 ? outline + 1 : null
}

function alignOf({ align }: ParagraphProperties): Alignment {
  return align ?? 'start'
}

function isIndented({ firstChars, first }: ParagraphProperties): boolean {
  if (firstChars !== undefined && firstChars !== 0) return firstChars >= LEAST_INDENT_CHARS
  return first !== undefined && first >= LEAST_INDENT
}
