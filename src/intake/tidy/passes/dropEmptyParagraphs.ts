import { blocksIn, type TidyPass } from './tidyPass.ts'

/** Takes out paragraphs and headings without content, where something else stands beside them. */
export const dropEmptyParagraphs: TidyPass = (tr, range) => {
  let count = 0
  const empty = blocksIn(
    tr.doc,
    range,
    ({ type, content }) => /^(?:paragraph|heading)$/.test(type.name) && content.size === 0,
  )
  for (const { node, pos } of empty) {
    const $pos = tr.doc.resolve(pos)
    const { parent } = $pos
    const index = $pos.index()
    // An item begins with a paragraph; in a cell an empty line is somebody's.
    if (!/^(?:doc|blockquote|callout)$/.test(parent.type.name) || !parent.canReplace(index, index + 1)) continue
    tr.delete(pos, pos + node.nodeSize)
    count += 1
  }
  return count
}
