import { readIgnored, type IgnoredFinding } from '../../article/ignoredFinding.ts'
import { isJsonObject } from '../../article/isJsonObject.ts'
import { changeIgnored, type IgnoreChange } from './changeIgnored.ts'

type Content = Readonly<Record<string, unknown>>

/** What a library's file lets stand in all its articles. */
export function libraryIgnored(content: Content): IgnoredFinding[] {
  const raw = isJsonObject(content.checks) ? content.checks.ignored : undefined
  return Array.isArray(raw) ? raw.map(readIgnored).filter((line) => line !== null) : []
}

/** The library's file after a change of what is let stand; all else in it stays. */
export function withLibraryIgnored(content: Content, change: IgnoreChange): Content {
  const checks = isJsonObject(content.checks) ? content.checks : {}
  return { ...content, checks: { ...checks, ignored: changeIgnored(libraryIgnored(content), change) } }
}
