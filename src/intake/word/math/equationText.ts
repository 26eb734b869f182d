/** Reads an `EQ` field, with which equations were set before there were better ways: `EQ \f(1,2)` gives `1/2`. */
export function equationText(code: string): string {
  return code
    .replace(/^\s*EQ\s*/i, '')
    .replace(/\\\*\s*\w+/g, '')
    .replace(/\\[fF]\(([^(),]*)[,;]([^(),]*)\)/g, '$1/$2')
    .replace(/\\[rR]\(\s*[,;]([^()]*)\)/g, '√($1)')
    .replace(/\\[rR]\(([^(),]*)\)/g, '√($1)')
    .replace(/\\(?:[sS]|[oO]|[aA]|[bB]|[xX]|[iI]|[lL])(?:\\\w+(?:\([^()]*\))?)*/g, '')
    .replace(/\\\w+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
