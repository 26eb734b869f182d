import { attribute, type PageElement } from './pageElement.ts'

const STYLE = /(?:^|[;\s])display\s*:\s*none|(?:^|[;\s])font-size\s*:\s*0(?:px|em|pt)?\s*(?:;|!|$)/i
const NO_HEIGHT = /(?:^|[;\s])(?:height|max-height|width)\s*:\s*0(?:px|em|pt|%)?\s*(?:;|!|$)/i
const CLIPPED = /overflow\s*:\s*hidden/i
const CLASSES = /(?:^|\s)(?:hidden|hide|d-none|sr-only|visually-?hidden|displaynone|display-none|undis|dn)(?:\s|$)/i

/**
 * Whether an element hides its content from a reader: `hidden`, `aria-hidden`, `display:none`, no height with clipped overflow, or one of the
 * usual class names. `visibility:hidden` and `opacity:0` are left alone: pages use them to show their article late.
 */
export function isHidden(element: PageElement): boolean {
  for (const { name, value } of element.attributes) {
    if (name === 'hidden') return true
    if (name === 'aria-hidden' && value.toLowerCase() === 'true') return true
    if (name === 'style' && (STYLE.test(value) || (NO_HEIGHT.test(value) && CLIPPED.test(value)))) return true
    if (name === 'class' && CLASSES.test(value)) return true
  }
  return element.tag === 'input' && attribute(element, 'type') === 'hidden'
}
