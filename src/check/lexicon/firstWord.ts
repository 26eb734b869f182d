import { splitRow } from './splitRow.ts'

/** The first word of a line that is an entry: '' for an empty line, the heading of a table, and a word that is to be written as it is. */
export function firstWord(line: string): string {
  // Most lines are plain: only what cannot be told from the first mark is taken apart.
  if (line.includes('"') || line.includes('=>')) return firstOf(splitRow(line))
  const end = line.search(/[,，\t→]/)
  const word = (end === -1 ? line : line.slice(0, end)).trim()
  if (word === '词') return ''
  return end !== -1 &&
    line
      .slice(end + 1)
      .trimStart()
      .startsWith(word)
    ? firstOf(splitRow(line))
    : word
}

function firstOf([word = '', right = '']: readonly string[]): string {
  return word === '词' || right === word ? '' : word
}
