/** Elements of a line: they stand within a paragraph and break none. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo br cite code del em i ins kbd mark q rp rt ruby s samp small span strike strong sub sup u var'.split(
    ' ',
  ),
)

/** Whether an element stands within a line; one of these names that holds a block does not. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.localName) && [...element.children].every(isInline)
}

/** Whether an element holds blocks alone, so that the space between them says nothing. */
export function isContainer(element: Element): boolean {
  return (
    element.children.length > 0 &&
    ![...element.children].some(isInline) &&
    [...element.childNodes].every((child) => child.nodeType !== 3 || /^[ \t\r\n\f]*$/.test(child.textContent ?? ''))
  )
}
