import type { NodeJson } from '../../../src/article/document/documentJson.ts'

/** The words of paragraphs as one line, a space between two. */
export function joinLines(blocks: readonly NodeJson[]): string {
  return blocks.map(({ content = [] }) => content.map(({ text }) => text ?? ' ').join('')).join(' ')
}
