import { FIELD_KEYS, type FieldKey } from '../../../article/fields.ts'
import type { Metadata } from '../../../article/metadata.ts'
import { applyCredits } from '../../text/applyCredits.ts'
import { newDraft, type Draft } from '../../text/draft.ts'
import { findLayout } from '../../text/findLayout.ts'
import { findTail } from '../../text/findTail.ts'
import { footCredits } from '../../text/footCredits.ts'
import type { Line } from '../../text/line.ts'
import { readHeader } from '../../text/readHeader.ts'
import { readTail } from '../../text/readTail.ts'
import { splitTrailingCredits } from '../../text/splitTrailingCredits.ts'
import type { Found } from '../../manuscript.ts'
import { bodyLook } from '../assemble/bodyLook.ts'
import type { Block, TextBlock } from '../read/block.ts'
import { lineText } from '../read/lineText.ts'
import { cutEnd } from './cutEnd.ts'
import { findTitle, type FoundTitle } from './findTitle.ts'

/** A manuscript's own words about itself, and what is left for the body. */
export interface Lifted {
  readonly metadata: Metadata
  readonly found: Partial<Record<FieldKey, Found>>
  readonly blocks: readonly Block[]
  readonly draft: Draft
}

const TITLE_FROM: Readonly<Record<FoundTitle['by'], Found>> = {
  style: { where: '标题样式', confidence: 'sure' },
  heading: { where: '第一个大纲标题', confidence: 'likely' },
  look: { where: '首行大字居中', confidence: 'likely' },
}
const FROM_TEXT: Found = { where: '文稿正文的标签行', confidence: 'sure' }
const FIRST_LINE: Found = { where: '文稿首行', confidence: 'guess' }
const BY_STYLE: Found = { where: '副标题样式', confidence: 'sure' }
const ABOVE: Found = { where: '标题上方的一行', confidence: 'guess' }

/** Takes title, byline, abstract, keywords and credits out of a manuscript's own lines, by the rules that hold for manuscripts that are text alone. */
export function liftMetadata(blocks: readonly Block[]): Lifted {
  const draft = newDraft([])
  const found: Partial<Record<FieldKey, Found>> = {}
  let rest = takeTitle(blocks, draft, found)
  const head = linesOf(rest, 0)
  if (startsWithText(rest)) {
    const wasUntitled = draft.metadata.title === ''
    const from = readHeader(draft, head, findLayout(head))
    rest = [...draft.body.map((node) => toBlock(node.content ?? [], rest[0])), ...rest.slice(from)]
    if (wasUntitled && draft.metadata.title !== '') found.title = FIRST_LINE
  }
  rest = takeTail(rest, draft)
  for (const key of FIELD_KEYS) {
    const value = draft.metadata[key]
    if (key !== 'language' && found[key] === undefined && value.length > 0) found[key] = draft.found[key] ?? FROM_TEXT
  }
  return { metadata: draft.metadata, found, blocks: rest, draft }
}

function takeTitle(blocks: readonly Block[], draft: Draft, found: Partial<Record<FieldKey, Found>>): readonly Block[] {
  const title = findTitle(blocks, bodyLook(blocks))
  let rest = blocks
  if (title !== null) {
    draft.metadata.title = title.title
    found.title = TITLE_FROM[title.by]
    rest = [...blocks.slice(0, title.from), ...blocks.slice(title.to)]
    const [above] = blocks
    if (title.from === 1 && above?.kind === 'text' && isKicker(above)) {
      draft.metadata.kicker = above.text
      found.kicker = ABOVE
      rest = rest.slice(1)
    }
  }
  const at = rest.slice(0, 4).findIndex((block) => block.kind === 'text' && block.role === 'subtitle')
  const subtitle = rest[at]
  if (subtitle?.kind === 'text') {
    draft.metadata.subtitle = subtitle.text
    found.subtitle = BY_STYLE
    rest = rest.filter((block) => block !== subtitle)
  }
  return rest
}

/** A short line in the middle above the title, which says nothing of people or dates. */
function isKicker({ text, align, list, heading }: TextBlock): boolean {
  return (
    align === 'center' &&
    list === null &&
    heading === null &&
    [...text].length <= 30 &&
    footCredits(text) === null &&
    !/[。：:]|\d{4}/.test(text)
  )
}

/** A manuscript that begins with a section's heading or a list has no head of its own. */
function startsWithText(blocks: readonly Block[]): boolean {
  const [first] = blocks
  if (first?.kind !== 'text' || first.list !== null) return false
  return first.heading === null
}

/** The lines of the text that stands together from a place on: pictures, tables, lists and headings end it. */
function linesOf(blocks: readonly Block[], from: number): Line[] {
  const lines: Line[] = []
  for (const block of blocks.slice(from)) {
    if (block.kind !== 'text' || block.list !== null || block.heading !== null) break
    lines.push({ number: block.number, text: block.text, indented: block.indented })
  }
  return lines
}

function takeTail(blocks: readonly Block[], draft: Draft): readonly Block[] {
  let from = blocks.length
  while (from > 0 && linesOf(blocks, from - 1).length === blocks.length - from + 1) from -= 1
  const lines = linesOf(blocks, from)
  const tail = from + findTail(lines, 0, false)
  readTail(draft, lines.slice(tail - from))
  const rest = blocks.slice(0, tail)
  const last = rest.at(-1)
  if (last?.kind !== 'text') return rest
  const { text, credits } = splitTrailingCredits(last.text)
  if (credits.length === 0) return rest
  for (const credit of credits) {
    const read = footCredits(credit)
    if (read === null) return rest
    applyCredits(draft, read, last.number)
  }
  return [...rest.slice(0, -1), { ...last, text, nodes: cutEnd(last.nodes, last.text.length - text.length) }]
}

function toBlock(nodes: TextBlock['nodes'], like: Block | undefined): TextBlock {
  return {
    kind: 'text',
    nodes,
    text: lineText(nodes),
    number: like?.number ?? 1,
    role: null,
    heading: null,
    align: 'start',
    indented: true,
    left: 0,
    list: null,
    look: { size: 0, bold: false, face: '' },
  }
}
