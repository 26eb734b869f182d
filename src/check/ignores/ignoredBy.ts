import type { IgnoredFinding } from '../../article/ignoredFinding.ts'
import type { Finding } from '../../article/finding.ts'
import type { Ignores } from './ignores.ts'

/** Who lets a finding stand: the article's record or the library's, and its line; null where nobody does. */
export function ignoredBy(
  { rule, key, found }: Finding,
  { article, library }: Ignores,
): { readonly scope: 'article' | 'library'; readonly line: IgnoredFinding } | null {
  const own = article.find((line) => line.rule === rule && (line.what === null || line.what === key))
  if (own !== undefined) return { scope: 'article', line: own }
  const house = library.find((line) => line.rule === rule && (line.what === null || line.what === found))
  return house === undefined ? null : { scope: 'library', line: house }
}
