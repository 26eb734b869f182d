import { dropHidden } from './dropHidden.ts'
import { dropLeakedStyles } from './dropLeakedStyles.ts'
import { dropMachinery } from './dropMachinery.ts'
import { dropRemarks } from './dropRemarks.ts'
import { nestOfficeLists } from './nestOfficeLists.ts'
import type { Pass } from './pass.ts'
import { readFormulas } from './readFormulas.ts'
import { readHeadings } from './readHeadings.ts'
import { readIndents } from './readIndents.ts'
import { readNotes } from './readNotes.ts'
import { splitPreformatted } from './splitPreformatted.ts'
import { unwrapLayout } from './unwrapLayout.ts'
import { unwrapOffice } from './unwrapOffice.ts'

/** What the clipboard's HTML goes through before it becomes blocks, in this order. */
export const PASSES: readonly Pass[] = [
  // Before the scripts go, in which some pages keep their TeX.
  readFormulas,
  // So that no later pass meets a style sheet's text.
  dropMachinery,
  dropHidden,
  dropRemarks,
  dropLeakedStyles,
  // Needs the anchors as Word wrote them.
  readNotes,
  unwrapOffice,
  // Before the lists: a numbered heading is a heading.
  readHeadings,
  nestOfficeLists,
  // Before the indents: its lines become paragraphs that have some.
  splitPreformatted,
  readIndents,
  unwrapLayout,
]
