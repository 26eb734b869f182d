const NEVER_TEXT =
  'style, script, meta, link, title, base, xml, template, noscript, iframe, object, embed, svg, math, head, colgroup'

/**
 * Takes out what must vanish without a trace: style sheets (WPS lets their text leak into the body), scripts, comments with Word's conditions,
 * empty `o:p`, what Word hides.
 */
export function dropLeakage(page: Document): void {
  for (const element of page.querySelectorAll(NEVER_TEXT)) element.remove()
  for (const element of page.querySelectorAll('*')) {
    const hidden = /mso-hide:\s*all|display:\s*none/i.test(element.getAttribute('style') ?? '')
    const empty = element.tagName === 'O:P' && (element.textContent ?? '').trim() === ''
    if (hidden || empty) element.remove()
  }
  const comments = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION)
  const found: ChildNode[] = []
  while (comments.nextNode()) found.push(comments.currentNode as ChildNode)
  for (const comment of found) comment.remove()
  dropStyleText(page)
}

/** WPS writes its style sheet as text too: `@font-face{…}p.MsoNormal{…}` before the first paragraph. */
const STYLE_TEXT =
  /^\s*(?:@(?:font-face|list|page)\b|(?:[a-z]+|\.[\w-]+|[a-z]+\.[\w-]+)\s*\{\s*(?:mso-|font|margin|text))[\s\S]*\}\s*$/i

function dropStyleText(page: Document): void {
  for (const node of page.body.childNodes) {
    if (node.nodeType === 3 && STYLE_TEXT.test(node.textContent ?? '')) node.remove()
  }
}
