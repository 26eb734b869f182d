import type { Mutation } from './mutation.ts'

/** Takes a guard out of its file's text; null where what is to be taken out does not stand there exactly once. */
export function applyMutation(source: string, { text, replacement }: Mutation): string | null {
  const parts = source.split(text)
  return parts.length === 2 ? parts.join(replacement) : null
}
