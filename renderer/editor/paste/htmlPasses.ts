import { dropLeakage } from './dropLeakage.ts'
import { nestOfficeLists } from './nestOfficeLists.ts'
import { readIndents } from './readIndents.ts'
import { splitPreformatted } from './splitPreformatted.ts'

/** What pasted HTML goes through before the schema reads it, in this order. Each pass changes the inert document it is given. */
export const HTML_PASSES: readonly ((page: Document) => void)[] = [
  // First, so that no later pass meets a style sheet's text or a conditional comment.
  dropLeakage,
  // Needs the list spans that Word writes, and the classes.
  nestOfficeLists,
  // Before the indents: its lines become paragraphs that have some.
  splitPreformatted,
  readIndents,
]
