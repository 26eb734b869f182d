/** What a pattern of a folder or a file name may hold in braces. */
export const PATTERN_PARTS = ['id', 'title', 'date', 'year', 'month', 'day', 'channel', 'profile'] as const

/** A placeholder's name. */
export type PatternPart = (typeof PATTERN_PARTS)[number]

/** The placeholders of a pattern that stand for nothing, as written. */
export function unknownParts(pattern: string): string[] {
  return [...pattern.matchAll(/\{([^{}]*)\}/g)]
    .filter(([, name]) => !PATTERN_PARTS.some((part) => part === name))
    .map(([whole]) => whole)
}
