import { intakeMessages } from '../../../base/messages/intakeMessages.ts'
import { readMath } from '../math/readMath.ts'
import { isSafeLink } from '../../../article/document/safeAddress.ts'
import { childOf, childrenOf, findElement, textOf, valueOf, type XmlElement } from '../xml/xmlElement.ts'
import { chooseBranch } from './chooseBranch.ts'
import { deletedText } from './deletedText.ts'
import type { InlinePlace } from './inlinePlace.ts'
import { fieldAddressOf, readField } from './readField.ts'
import { readRun } from './readRun.ts'
import { isMuted, type Story } from './story.ts'

/** Reads what stands in a paragraph into its writer: runs, links, fields, changes, equations, controls. */
export function readInline(container: XmlElement, place: InlinePlace): void {
  for (const child of container.children) if (typeof child !== 'string') readInlineElement(child, place)
}

function readInlineElement(element: XmlElement, place: InlinePlace): void {
  const { story, writer } = place
  const { report, comments, changes } = story.reader
  switch (element.name) {
    case 'w:r':
      return readRun(element, place)
    case 'w:hyperlink':
      return readInline(element, { ...place, href: hyperlinkAddress(element, story) || place.href })
    case 'w:fldSimple':
      return readSimpleField(element, place)
    case 'w:ins':
      changes.inserted += 1
      return readInline(element, place)
    case 'w:moveTo':
      changes.moved += 1
      return readInline(element, place)
    case 'w:del':
      changes.deleted += 1
      writer.deleted += deletedText(element)
      return followFields(element, story)
    case 'w:moveFrom':
      return followFields(element, story)
    case 'w:sdt':
      return readControl(element, place)
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:dir':
    case 'w:bdo':
      return readInline(element, place)
    case 'mc:AlternateContent': {
      const branch = chooseBranch(element)
      return branch === undefined ? undefined : readInline(branch, place)
    }
    case 'm:oMath':
    case 'm:oMathPara':
      if (isMuted(story)) return
      return readMath(
        element,
        writer,
        (text) => report.lose('equation', story.reader.paragraph, text),
        comments.marks(),
      )
    case 'w:commentRangeStart':
      return comments.open(element.attributes['w:id'] ?? '')
    case 'w:commentRangeEnd':
      return comments.close(element.attributes['w:id'] ?? '')
    case 'w:subDoc':
      return report.lose('unsupported', story.reader.paragraph, 'w:subDoc')
  }
}

/** The address of a link: outside the manuscript, or '' (places within it have no target in an article). */
function hyperlinkAddress(element: XmlElement, { links, reader }: Story): string {
  const link = links.get(element.attributes['r:id'] ?? '')
  if (link === undefined || !link.external) return ''
  const anchor = element.attributes['w:anchor'] ?? ''
  const address = link.target.trim() + (anchor === '' || link.target.includes('#') ? '' : `#${anchor}`)
  if (isSafeLink(address) && address.length <= 2000 && !address.startsWith('#')) return address
  if (!address.startsWith('#') && address !== '') reader.report.lose('unsafeAddress', reader.paragraph, address)
  return ''
}

function readSimpleField(element: XmlElement, place: InlinePlace): void {
  const { fields, reader } = place.story
  const href = fieldAddressOf(element.attributes['w:instr'] ?? '', reader)
  fields.push({ code: '', inResult: true, isDropped: false, href })
  readInline(element, place)
  fields.pop()
}

/** A content control: what was filled in; a prompt that nobody answered is left out. */
function readControl(element: XmlElement, place: InlinePlace): void {
  const properties = childOf(element, 'w:sdtPr')
  const content = childOf(element, 'w:sdtContent')
  if (content === undefined) return
  if (childOf(properties, 'w:showingPlcHdr') !== undefined) {
    const words = childrenOf(content, 'w:r')
      .map((run) => textOf(childOf(run, 'w:t')))
      .join('')
    return place.story.reader.report.drop(words, place.story.reader.paragraph, intakeMessages['intake.dropped.prompt'])
  }
  readInline(content, place)
}

/** Fields may begin in text that is gone and end in text that stays, or the other way round. */
function followFields(element: XmlElement, story: Story): void {
  for (const child of childrenOf(element)) {
    if (child.name === 'w:fldChar') readField(story, child)
    else followFields(child, story)
  }
}

/** Whether a block control holds a table of contents. */
export function isContentsControl(control: XmlElement): boolean {
  const properties = childOf(control, 'w:sdtPr')
  const gallery = properties === undefined ? undefined : findElement(properties, 'w:docPartGallery')
  return /table of contents|目录/i.test(gallery?.attributes['w:val'] ?? valueOf(properties, 'w:docPartGallery') ?? '')
}
