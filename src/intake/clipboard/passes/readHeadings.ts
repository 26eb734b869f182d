import type { ClipElement } from '../tree/clip.ts'
import { elementsOf } from '../tree/walk.ts'
import type { Pass } from './pass.ts'

/** Makes headings of paragraphs whose style or outline level says so, though their element does not. */
export const readHeadings: Pass = {
  name: 'readHeadings',
  run({ root }) {
    for (const element of elementsOf(root)) {
      const level = element.tag === 'p' || element.tag === 'div' ? levelOf(element) : null
      if (level !== null) element.tag = `h${level}`
    }
  },
}

/** The level that a paragraph claims, 1 … 6; null for body text. */
function levelOf({ attributes, style }: ClipElement): number | null {
  const name = attributes.get('class') ?? ''
  if (/\bMsoToc/i.test(name)) return null
  if (/^MsoTitle(?:Cx\w+)?$/i.test(name)) return 1
  if (/^MsoSubtitle(?:Cx\w+)?$/i.test(name)) return 2
  const outline = Number(style.get('mso-outline-level') ?? NaN)
  const told =
    /^(?:Mso)?(?:heading|标题)[\s_-]?(\d)$/i.exec(name)?.[1] ??
    (attributes.get('role') === 'heading' ? (attributes.get('aria-level') ?? '2') : undefined)
  const level = told === undefined ? outline : Number(told)
  return Number.isInteger(level) && level >= 1 && level <= 9 ? Math.min(level, 6) : null
}
