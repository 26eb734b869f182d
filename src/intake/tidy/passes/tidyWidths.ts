import { blocksIn, type TidyPass } from './tidyPass.ts'

const WIDE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/g

/** Makes full-width digits and letters half-width; marks stay on them. */
export const tidyWidths: TidyPass = (tr, range) => {
  let count = 0
  for (const { node, pos } of blocksIn(tr.doc, range, (block) => block.isTextblock)) {
    const places: { readonly from: number; readonly text: string; readonly child: number }[] = []
    node.forEach((child, offset, index) => {
      for (const match of (child.text ?? '').matchAll(WIDE))
        places.push({ from: pos + 1 + offset + match.index, text: match[0], child: index })
    })
    for (const { from, text, child } of places.reverse()) {
      const narrow = text.replace(/./gs, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
      tr.replaceWith(from, from + text.length, tr.doc.type.schema.text(narrow, node.child(child).marks))
      count += 1
    }
  }
  return count
}
