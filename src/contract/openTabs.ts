import { z } from 'zod'

/** How many articles are at hand at once. */
export const MOST_TABS = 30
/** Of how many libraries it is remembered. */
export const MOST_LIBRARIES = 10

const id = z.string().min(1).max(100)

/** An article at hand when the window was left. */
export const savedTabSchema = z.strictObject({
  id,
  title: z.string().max(300),
  passing: z.boolean(),
  /** where the cursor stood, in ProseMirror's positions */
  at: z.int().min(0),
})

/** What was at hand in a library, from the left, and what was on the paper. */
export const libraryTabsSchema = z.strictObject({
  library: id,
  tabs: z.array(savedTabSchema).max(MOST_TABS),
  shown: id.nullable(),
})

/** An article at hand when the window was left. */
export type SavedTab = z.infer<typeof savedTabSchema>
/** What was at hand in a library. */
export type LibraryTabs = z.infer<typeof libraryTabsSchema>

/** What was at hand in each library, the one that was used last first. */
export const openTabsSchema = z.array(libraryTabsSchema).max(MOST_LIBRARIES)
