/** A block as Markdown, and as HTML for where Markdown has no form for it. */
export interface MarkdownBlock {
  readonly kind: 'paragraph' | 'bullet' | 'ordered' | 'other'
  readonly markdown: string
  readonly html: string
  /** of an ordered list, its first number */
  readonly start?: number
}

/** Blocks one after another with an empty line between them; a comment keeps two lists of a kind from becoming one. */
export function joinBlocks(blocks: readonly MarkdownBlock[]): string {
  let text = ''
  let last: MarkdownBlock | null = null
  for (const block of blocks) {
    if (block.markdown === '') continue
    const isList = block.kind === 'bullet' || block.kind === 'ordered'
    const between = last === null ? '' : isList && last.kind === block.kind ? '\n\n<!-- -->\n\n' : '\n\n'
    text += between + block.markdown
    last = block
  }
  return text
}
