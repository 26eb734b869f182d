/** A formula between dollar signs, as most readers of Markdown know it; on one line. */
export function formulaMarkdown(tex: string, display: boolean): string {
  const line = tex
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\\)\$/g, '\\$')
  const sign = display ? '$$' : '$'
  return `${sign}${line}${sign}`
}
