import { looksLikeTitle } from '../../text/looksLikeTitle.ts'
import type { BodyLook } from '../assemble/bodyLook.ts'
import type { Block, TextBlock } from '../read/block.ts'

/** The title as the manuscript shows it. */
export interface FoundTitle {
  readonly title: string
  /** the blocks it stands in, as indices */
  readonly from: number
  readonly to: number
  /** how it was told */
  readonly by: 'style' | 'heading' | 'look'
}

/** How far down a title may stand, in blocks. */
const REACH = 12
const LONGEST = 120
/** Half-points by which a title is larger than the text. */
const LARGER = 4
/** What the first section of a work is called, or numbered. */
const SECTION =
  /^(?:第?[一二三四五六七八九十\d]+[、．.章节]|[（(][一二三四五六七八九十\d]+[）)]|\d+\s)|^(?:引言|前言|绪论|导论|导语|摘要|背景|概述|目录|introduction|abstract)$/i

/** Finds the title: in title style, else a first heading that is not one of several sections, else a first line set large in the middle. */
export function findTitle(blocks: readonly Block[], body: BodyLook): FoundTitle | null {
  return byStyle(blocks) ?? byHeading(blocks) ?? byLook(blocks, body)
}

function byStyle(blocks: readonly Block[]): FoundTitle | null {
  const from = blocks.slice(0, REACH).findIndex((block) => block.kind === 'text' && block.role === 'title')
  return from < 0 ? null : joined(blocks, from, 'style', (block) => block.role === 'title')
}

function byHeading(blocks: readonly Block[]): FoundTitle | null {
  const from = blocks.findIndex((block) => block.kind === 'text')
  const first = blocks[from]
  if (first?.kind !== 'text' || first.heading === null || first.list !== null) return null
  const same = blocks.filter(
    (block): block is TextBlock => block.kind === 'text' && block !== first && block.heading === first.heading,
  )
  const above = blocks.some(
    (block) => block.kind === 'text' && block.heading !== null && block.heading < first.heading!,
  )
  if (above || SECTION.test(first.text)) return null
  const othersAreNumbered = same.every(({ text, list }) => list !== null || SECTION.test(text))
  if (same.length > 0 && !othersAreNumbered) return null
  return { title: first.text, from, to: from + 1, by: 'heading' }
}

function byLook(blocks: readonly Block[], body: BodyLook): FoundTitle | null {
  const from = blocks.slice(0, REACH).findIndex((block) => block.kind === 'text' && isLarge(block, body))
  const first = blocks[from]
  if (first?.kind !== 'text' || !looksLikeTitle(first.text)) return null
  // What stands above it is no text of the article.
  const isBelowText = blocks.slice(0, from).some((block) => block.kind === 'text' && /[。！？]$/.test(block.text))
  if (isBelowText) return null
  return joined(
    blocks,
    from,
    'look',
    (block) =>
      isLarge(block, body) &&
      block.look.size === first.look.size &&
      looksLikeTitle(block.text) &&
      !/^(?:—|--|－－)/.test(block.text),
  )
}

function isLarge({ look, align, heading }: TextBlock, body: BodyLook): boolean {
  return heading === null && align === 'center' && look.size >= body.size + LARGER
}

/** A title over several lines is one; Latin words keep a space between them. */
function joined(
  blocks: readonly Block[],
  from: number,
  by: FoundTitle['by'],
  goesOn: (block: TextBlock) => boolean,
): FoundTitle | null {
  let to = from
  let title = ''
  for (let block = blocks[to]; block?.kind === 'text' && goesOn(block); block = blocks[to]) {
    const gap = /\w$/.test(title) && /^\w/.test(block.text) ? ' ' : ''
    if (title.length + block.text.length > LONGEST) break
    title += gap + block.text
    to += 1
  }
  return title === '' ? null : { title, from, to, by }
}
