import type { Block, TextBlock } from '../read/block.ts'
import type { BodyLook } from './bodyLook.ts'

/** Longer lines are no headings. */
const LONGEST = 40
/** Half-points by which a heading is larger than the text. */
const LARGER = 3
/** Faces in which headings are set (the sans and script faces of office programs), where the text is not. */
const HEADING_FACES = /黑体|SimHei|雅黑|YaHei|小标宋|楷体|KaiTi|Heiti|Noto Sans/i

/** What ends like a sentence or a label, and the names of tables and pictures. */
const NO_HEADING = /[。，；、,;：:…]$|^(?:续?表|图)\s*[\d一二三四五六七八九十]/

/** How deep a heading's number says it is: 一、 above （一） above 1. */
const NUMBERS: readonly (readonly [RegExp, number])[] = [
  [/^第[一二三四五六七八九十百\d]+[章编篇部]/, 1],
  [/^(?:第[一二三四五六七八九十百\d]+节|[一二三四五六七八九十]+[、．.])/, 1],
  [/^[（(][一二三四五六七八九十]+[）)]/, 2],
  [/^\d{1,2}\.\d{1,2}(?!\.?\d)/, 2],
  [/^(?:\d{1,2}[、．.](?!\d)|\d{1,2}\.\d{1,2}\.\d{1,2})/, 3],
]

/**
 * Finds headings that were set by hand: short lines without a sentence's end that stand out from the text around them by weight, size or face,
 * with text below. Their number tells their level; without one they are of the first, or of the second below those that are larger.
 */
export function findHeadings(blocks: readonly Block[], body: BodyLook): Block[] {
  const largest = Math.max(
    0,
    ...blocks.filter((block, index) => isHeading(block, blocks, index, body)).map((block) => sizeOf(block)),
  )
  return blocks.map((block, index) =>
    isHeading(block, blocks, index, body) ? { ...block, heading: levelOf(block, body, largest) } : block,
  )
}

function isHeading(block: Block, blocks: readonly Block[], index: number, body: BodyLook): block is TextBlock {
  if (block.kind !== 'text' || block.heading !== null || block.role !== null || !isAlone(block)) return false
  const { text, align } = block
  if (text.length < 2 || text.length > LONGEST || NO_HEADING.test(text) || align === 'end') return false
  return standsOut(block, body) && hasTextBelow(blocks, index, body)
}

/** No item of a list, but for numbers that headings have too. */
function isAlone({ list }: TextBlock): boolean {
  return list === null || NUMBERS.slice(0, 3).some(([pattern]) => pattern.test(list.label))
}

function standsOut({ look }: TextBlock, body: BodyLook): boolean {
  if (look.bold && !body.bold) return true
  if (look.size > 0 && body.size > 0 && look.size >= body.size + LARGER) return true
  return look.face !== body.face && HEADING_FACES.test(look.face) && !HEADING_FACES.test(body.face)
}

/** Something of the text follows: a line that stands out among others of its kind (names under a letter) is no heading. */
function hasTextBelow(blocks: readonly Block[], index: number, body: BodyLook): boolean {
  for (const next of blocks.slice(index + 1, index + 4)) {
    if (next.kind === 'node') return true
    if (next.heading !== null || !standsOut(next, body) || next.text.length > LONGEST) return true
  }
  return false
}

function levelOf({ text, look, list }: TextBlock, body: BodyLook, largest: number): number {
  const numbered = NUMBERS.find(([pattern]) => pattern.test((list?.label ?? '') + text))
  if (numbered !== undefined) return numbered[1]
  return largest >= body.size + LARGER && look.size < largest ? 2 : 1
}

function sizeOf(block: Block): number {
  return block.kind === 'text' ? block.look.size : 0
}
