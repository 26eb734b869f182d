import { isElement, type ClipElement } from '../tree/clip.ts'
import { elementsOf } from '../tree/walk.ts'
import type { Pass } from './pass.ts'

/** A style sheet that stands as text: `@font-face{…}p.MsoNormal{…}`. */
const SHEET =
  /^\s*(?:@(?:font-face|list|page|media)\b|(?:[a-z]+\d?|\.[\w-]+|[a-z]+\.[\w-]+)(?:\s*,\s*[\w.-]+)*\s*\{\s*(?:mso-|font|margin|text|size|page))[\s\S]*\}\s*(?:-->)?\s*$/i

/** WPS lets the text of its style sheet leak into the body, before the first paragraph or as a paragraph of its own. */
export const dropLeakedStyles: Pass = {
  name: 'dropLeakedStyles',
  run({ root }, { report }) {
    for (const element of [root, ...elementsOf(root)]) drop(element, () => report.note('leakedStyles'))
  },
}

function drop(element: ClipElement, tell: () => void): void {
  element.children = element.children.filter((child) => {
    const leaked = !isElement(child) && child.text.includes('{') && SHEET.test(child.text)
    if (leaked) tell()
    return !leaked
  })
}
