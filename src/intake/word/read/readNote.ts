import type { NodeJson } from '../../../article/document/documentJson.ts'
import type { Block, TextBlock } from './block.ts'
import { commentBook } from './commentBook.ts'
import type { Note, NoteContent } from './noteBook.ts'
import type { Story } from './story.ts'

/**
 * Reads what a note says as words alone: its paragraphs on one line, numbers of lists and addresses of links as words. What no line can hold
 * (pictures, tables) is given beside it.
 */
export function readNote({ element, links }: Note, { reader, readBlocks }: Story): NoteContent {
  // Its paragraphs do not count as the manuscript's, and comments round its sign are not on its words.
  const own = { ...reader, comments: commentBook(null), paragraph: reader.paragraph - 1 }
  const blocks = readBlocks(element, { reader: own, links, fields: [], readBlocks })
  const words = blocks.filter((block): block is TextBlock => block.kind === 'text').map(wordsOf)
  return {
    words: words.reduce(joined, ''),
    blocks: blocks.filter(({ kind }) => kind === 'node').map(placedAt(reader.paragraph)),
  }
}

/** Latin words keep a space between them, 汉字 and their marks need none. */
function joined(before: string, next: string): string {
  return before === '' || /[^\x20-\x7e]$/.test(before) ? before + next : `${before} ${next}`
}

function wordsOf({ nodes, list }: TextBlock): string {
  const label = list === null || list.label === '' ? '' : `${list.label} `
  return label + nodes.map(inlineWords).join('')
}

function inlineWords({ type, text, attrs, marks = [] }: NodeJson): string {
  if (type === 'footnote') return `（${String(attrs?.text)}）`
  if (text === undefined) return ' '
  const href = marks.find((mark) => mark.type === 'link')?.attrs?.href
  return typeof href !== 'string' || text.includes(bare(href)) ? text : `${text}（${href}）`
}

/** An address as people write it. */
function bare(href: string): string {
  return href.replace(/^(?:https?:\/\/|mailto:)/, '').replace(/\/$/, '')
}

function placedAt(number: number): (block: Block) => Block {
  return (block) => ({ ...block, number })
}
