import type { Fragment, Node, Slice } from '@tiptap/pm/model'
import { isStyled } from '../blocks/takesBlocks.ts'

/** What is pasted into a caption, parted. */
export interface CaptionParts {
  /** the content of each line of words, in order */
  readonly lines: readonly Fragment[]
  /** what stands below the picture or table */
  readonly blocks: readonly Node[]
}

/** Blocks that are no words, nor ever to be taken for such. */
export const WORDLESS: ReadonlySet<string> = new Set(['figure', 'figureGroup', 'table', 'horizontalRule', 'pageBreak'])

/**
 * Parts what is pasted into a caption: paragraphs, headings and lists of words are its words; pictures, tables and rules, and what holds them, are
 * blocks. Words that were copied out of a caption, a cell or an item are words.
 */
export function partForCaption({ content, openStart, openEnd }: Slice): CaptionParts {
  let inner = content
  let depth = Math.min(openStart, openEnd)
  for (let only = inner.firstChild; depth > 0 && inner.childCount === 1 && isHolder(only); only = inner.firstChild) {
    inner = only.content
    depth -= 1
  }
  if (inner.firstChild?.isInline === true) return { lines: [inner], blocks: [] }
  const lines: Fragment[] = []
  const blocks: Node[] = []
  inner.forEach((node, _offset, index) => {
    const isCut = index === 0 && openStart > 0 && node.isTextblock
    const isLone =
      (node.type.name === 'tableCaption' && inner.maybeChild(index + 1)?.type.name !== 'table') ||
      (node.type.name === 'groupCaption' && inner.maybeChild(index - 1)?.type.name !== 'figureGroup')
    if (isCut || isLone || isWords(node)) lines.push(...linesOf(node))
    else blocks.push(node)
  })
  return { lines, blocks }
}

function isHolder(node: Node | null): node is Node {
  return node !== null && !node.isTextblock && !node.isLeaf
}

function isWords(node: Node): boolean {
  if (node.isTextblock) return isStyled(node)
  return !WORDLESS.has(node.type.name) && node.children.every(isWords)
}

function linesOf(node: Node): readonly Fragment[] {
  return node.isTextblock ? [node.content] : node.children.flatMap(linesOf)
}
