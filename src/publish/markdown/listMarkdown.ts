import type { ListView } from '../markup/bodyWriter.ts'
import { joinBlocks, type MarkdownBlock } from './joinBlocks.ts'

/** A list, its items as close together as their content lets them be. */
export function listMarkdown({ ordered, start }: ListView, items: readonly (readonly MarkdownBlock[])[]): string {
  const written = items.map((blocks, index) => {
    const marker = ordered ? `${start + index}. ` : '- '
    const filled = blocks.filter(({ markdown }) => markdown !== '')
    // Three items without words, one in the other, would be a rule.
    const content = filled.length === 0 ? '<!-- -->' : itemMarkdown(filled)
    return marker + content.replace(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length)}`)
  })
  return written.join(written.some((item) => item.includes('\n\n')) ? '\n\n' : '\n')
}

/** An item's text and a list within it stand close together; a list that does not begin at one needs an empty line to be one. */
function itemMarkdown(blocks: readonly MarkdownBlock[]): string {
  const [text, list] = blocks
  const close = blocks.length === 2 && text?.kind === 'paragraph' && list !== undefined && beginsClose(list)
  return close ? `${text.markdown}\n${list.markdown}` : joinBlocks(blocks)
}

function beginsClose({ kind, start }: MarkdownBlock): boolean {
  return kind === 'bullet' || (kind === 'ordered' && start === 1)
}
