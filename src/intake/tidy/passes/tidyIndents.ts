import { blocksIn, textOf, type TidyPass } from './tidyPass.ts'

const LEADING = /^[\s\u00a0\u3000]+/
const TRAILING = /[\s\u00a0\u3000]+$/

/** Takes the spaces off the ends of paragraphs; where they stood for an indent, the paragraph gets one. */
export const tidyIndents: TidyPass = (tr, range) => {
  let count = 0
  for (const { node, pos, parent } of blocksIn(tr.doc, range, (block) => block.isTextblock)) {
    const text = textOf(node)
    const before = LEADING.exec(text)?.[0] ?? ''
    const after = before === text ? '' : (TRAILING.exec(text)?.[0] ?? '')
    if (before === '' && after === '') continue
    count += 1
    const start = pos + 1
    if (after !== '') tr.delete(start + text.length - after.length, start + text.length)
    if (before !== '') tr.delete(start, start + before.length)
    const { indent, align } = node.attrs
    const typed = /\u3000|[\s\u00a0]{2}/.test(before) && !before.includes('\n')
    const flush = node.type.name === 'paragraph' && indent === 0 && (align === 'start' || align === 'justify')
    if (typed && flush && parent.type.name === 'doc') tr.setNodeAttribute(pos, 'indent', 2)
  }
  return count
}
