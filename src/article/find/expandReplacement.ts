/**
 * Writes out what takes the place of a pattern's match: `$1` … `$99` stand for its groups, `$&` or `$0` for the whole, `$$` for a dollar. A
 * group that the pattern does not have stays as it is written.
 */
export function expandReplacement(replacement: string, groups: readonly string[]): string {
  return replacement.replace(/\$(\$|&|\d{1,2})/g, (written, sign: string) => {
    if (sign === '$') return '$'
    return groups[sign === '&' ? 0 : Number(sign)] ?? written
  })
}
