import { attribute, isElement, type PageElement } from './pageElement.ts'
import { BLOCKS } from './tagKinds.ts'

/** A piece of a line that stands in one inline element. */
export interface Run {
  readonly text: string
  readonly element: PageElement
  readonly link: PageElement | null
}

/** A line as a reader sees it: the text between two block edges or line breaks. */
export interface Line {
  /** white space made single, none at the ends */
  readonly text: string
  readonly runs: readonly Run[]
  /** the block in which it stands */
  readonly block: PageElement
  readonly order: number
  /** characters without white space, and how many of them stand in links */
  readonly chars: number
  readonly linkChars: number
}

/** Puts the runs of a line side by side with a mark between, so that readers of labels see where one element ends. */
export const EDGE = '\u2063'

/** The visible lines of a part of the page, in reading order. */
export function pageLines(root: PageElement): Line[] {
  const lines: Line[] = []
  let runs: Run[] = []
  let block = root
  let order = root.order
  const flush = () => {
    if (runs.length > 0) {
      const line = lineOf(runs, block, order)
      if (line.chars > 0) lines.push(line)
    }
    runs = []
  }
  const walk = (element: PageElement, link: PageElement | null) => {
    for (const child of element.children) {
      if (!isElement(child)) {
        if (runs.length === 0) {
          if (child.text.trim() === '') continue
          order = child.order
        }
        runs.push({ text: child.text, element, link })
        continue
      }
      if (child.hidden) continue
      if (child.tag === 'br' || child.tag === 'hr') {
        flush()
        continue
      }
      if (!isBlock(child)) {
        walk(child, child.tag === 'a' ? child : link)
        continue
      }
      flush()
      const outer = block
      block = child
      walk(child, link)
      flush()
      block = outer
    }
  }
  walk(root, null)
  flush()
  return lines
}

/** Whether an element begins a new line, by its name or by its own style. */
export function isBlock(element: PageElement): boolean {
  if (BLOCKS.has(element.tag)) return true
  const style = attribute(element, 'style')
  return style !== '' && /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table)\b/i.test(style)
}

function lineOf(runs: readonly Run[], block: PageElement, order: number): Line {
  let chars = 0
  let linkChars = 0
  for (const { text, link } of runs) {
    const count = text.replace(SPACES, '').length
    chars += count
    if (link !== null) linkChars += count
  }
  return { text: tidy(runs.map(({ text }) => text).join('')), runs, block, order, chars, linkChars }
}

const SPACES = /[\s\u200b-\u200f\u2060-\u2064\ufeff\u00ad]+/g

/** White space made single, none at the ends; zero-width characters gone. */
export function tidy(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060-\u2064\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * A line with marks where its elements meet; white space kept as it came, but for line ends. Of endless lines only the beginning, which is more
 * than any reader of labels looks at.
 */
export function markedText(line: Line): string {
  const parts: string[] = []
  let length = 0
  for (const { text } of line.runs) {
    parts.push(
      text
        .slice(0, LONGEST)
        .replace(ZERO_WIDTH, '')
        .replace(/[\r\n\t]+/g, ' '),
    )
    length += text.length
    if (length > LONGEST) break
  }
  return parts.join(EDGE).trim()
}

const LONGEST = 3000
const ZERO_WIDTH = /[\u200b-\u200f\u2060-\u2064\ufeff\u00ad]/g
