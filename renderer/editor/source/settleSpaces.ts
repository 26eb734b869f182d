import { isContainer, isInline } from './isContainer.ts'

/** 汉字, kana and full-width marks: a line broken between two of them has no space there. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u30ff“”‘’…—]/

/**
 * Takes the space out that only lays the source out: between blocks, and where a line was broken. Every other space stays as it is.
 * @param root changed in place
 */
export function settleSpaces(root: Element): void {
  const isLoose = isContainer(root)
  for (const child of [...root.childNodes]) {
    if (child.nodeType === 1) settleSpaces(child as Element)
    else if (child.nodeType === 3) {
      if (isLoose) child.remove()
      else settleText(child as Text)
    }
  }
}

function settleText(text: Text): void {
  const { data } = text
  if (!/[\r\n]/.test(data)) return
  const broken = /[ \t]*[\r\n][ \t\r\n]*/g
  const settled = data.replace(broken, (run: string, at: number) => {
    const [before, after] = [data[at - 1], data[at + run.length]]
    if (before === undefined && isEdge(text.previousSibling)) return ''
    if (after === undefined && isEdge(text.nextSibling)) return ''
    return WIDE.test(before ?? '') && WIDE.test(after ?? '') ? '' : ' '
  })
  if (settled === '') text.remove()
  else text.data = settled
}

/** Whether a line begins or ends beside this. */
function isEdge(beside: ChildNode | null): boolean {
  return (
    beside === null ||
    (beside.nodeType === 1 && (!isInline(beside as Element) || (beside as Element).localName === 'br'))
  )
}
