import type { GridRow } from '../markup/tableGrid.ts'
import type { MarkdownBlock } from './joinBlocks.ts'

/** A table in Markdown's own form: a header row, and a paragraph in each cell. Null where that form cannot hold it. */
export function tableMarkdown(rows: readonly GridRow<MarkdownBlock>[]): string | null {
  const [head, ...body] = rows
  if (head === undefined) return ''
  const cells = rows.flat()
  const fits =
    head.every(({ header }) => header) &&
    body.every((row) => row.every(({ header }) => !header)) &&
    cells.every(({ colspan, rowspan, content }) => colspan === 1 && rowspan === 1 && isLine(content))
  if (!fits) return null
  return [rowMarkdown(head), `|${' --- |'.repeat(head.length)}`, ...body.map(rowMarkdown)].join('\n')
}

function isLine(content: readonly MarkdownBlock[]): boolean {
  return content.length === 0 || (content.length === 1 && content[0]?.kind === 'paragraph')
}

function rowMarkdown(row: GridRow<MarkdownBlock>): string {
  return `| ${row.map(({ content: [block] }) => (block?.markdown ?? '').replaceAll('|', '&#124;')).join(' | ')} |`
}
