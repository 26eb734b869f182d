import { blocksIn, type TidyPass } from './tidyPass.ts'

/** A line that greets those it is written to stands flush: `各乡镇党委：`. */
const SALUTATION = /^.{1,24}[：:]$/

/** Gives body paragraphs the first-line indent, and takes it off centred and right-aligned ones. */
export const indentBody: TidyPass = (tr, range) => {
  let count = 0
  for (const { node, pos } of blocksIn(
    tr.doc,
    range,
    ({ type }, parent) => type.name === 'paragraph' && parent.type.name === 'doc',
  )) {
    const flush = node.attrs.align === 'start' || node.attrs.align === 'justify'
    const own = node.attrs.indent as number
    const wanted = flush ? (node.content.size === 0 || SALUTATION.test(node.textContent) ? own : 2) : 0
    if (wanted === own) continue
    tr.setNodeAttribute(pos, 'indent', wanted)
    count += 1
  }
  return count
}
