import type { Mark, Node } from '@tiptap/pm/model'

/** The words of the cells of a row, or of a cell, a space between two lines; without those that are a part of the same change themselves. */
export function wordsWithin(node: Node, change: Mark): string {
  const lines: string[] = []
  node.descendants((line) => {
    if (!line.isTextblock) return true
    const words = line.children.map(({ text = '', marks }) => (isPart(marks, change) ? '' : text)).join('')
    if (words !== '') lines.push(words)
    return false
  })
  return lines.join(' ')
}

function isPart(marks: readonly Mark[], { attrs }: Mark): boolean {
  return marks.some((mark) => mark.attrs.id === attrs.id)
}
