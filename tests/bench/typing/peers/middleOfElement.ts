/** The middle of the text of an element's middle paragraph. */
export function middleOfElement(body: HTMLElement): { readonly node: Text; readonly offset: number } {
  const paragraph = body.children[Math.floor(body.childElementCount / 2)]!
  const node = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode() as Text
  return { node, offset: Math.floor(node.length / 2) }
}
