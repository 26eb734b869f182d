import type { NodeJson } from './documentJson.ts'

/** A pull quote taken apart. */
export interface PullQuoteParts {
  readonly quote: readonly NodeJson[]
  /** the paragraph that says whose words they are; null where none does */
  readonly source: NodeJson | null
}

/** The words of a pull quote and whose they are. */
export function pullQuoteParts(content: readonly NodeJson[]): PullQuoteParts {
  const last = content.at(-1)
  const isSource = content.length > 1 && last?.type === 'paragraph' && last.attrs?.align === 'end'
  return isSource ? { quote: content.slice(0, -1), source: last } : { quote: content, source: null }
}
