import type { Transform } from '@tiptap/pm/transform'
import { centrePictures } from './passes/centrePictures.ts'
import { dropEmptyParagraphs } from './passes/dropEmptyParagraphs.ts'
import { indentBody } from './passes/indentBody.ts'
import { makeHeadings } from './passes/makeHeadings.ts'
import type { TidyPass, TidyRange } from './passes/tidyPass.ts'
import { tidyIndents } from './passes/tidyIndents.ts'
import { tidySpaces } from './passes/tidySpaces.ts'
import { tidyWidths } from './passes/tidyWidths.ts'
import { TIDY_NAMES, type TidyName } from './tidyName.ts'

const PASSES: Readonly<Record<TidyName, TidyPass>> = {
  // First: a paragraph of spaces is an empty one.
  typedIndents: tidyIndents,
  emptyParagraphs: dropEmptyParagraphs,
  halfWidth: tidyWidths,
  spaces: tidySpaces,
  indents: indentBody,
  pictures: centrePictures,
  headings: makeHeadings,
}

/** How many places each step of tidying changed. */
export type TidyReport = ReadonlyMap<TidyName, number>

/**
 * Tidies the blocks that a range of the body touches (自动排版). No word changes but for the named conversions, and a second run changes nothing.
 * @param tr takes the changes
 * @param range in positions of the body as it is before
 */
export function tidyBody(tr: Transform, range: TidyRange, names: readonly TidyName[]): TidyReport {
  const report = new Map<TidyName, number>()
  const earlier = tr.mapping.maps.length
  for (const name of TIDY_NAMES) {
    if (!names.includes(name)) continue
    const since = tr.mapping.slice(earlier)
    const now = { from: since.map(range.from, -1), to: since.map(range.to, 1) }
    const count = PASSES[name](tr, now)
    if (count > 0) report.set(name, count)
  }
  return report
}
