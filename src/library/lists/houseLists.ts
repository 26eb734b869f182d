/** The fields whose values a library keeps a list of (名单), in the order in which they are shown. */
export const LISTED_FIELDS = ['source', 'editors', 'channelPath', 'authors'] as const

/** One of these. */
export type ListedField = (typeof LISTED_FIELDS)[number]

/** A value of a list. A channel is its whole path with `/` between; only authors have an affiliation and a bio. */
export interface ListEntry {
  readonly value: string
  readonly affiliation: string
  readonly bio: string
}

/** The lists of a library, each in the order in which its values were added. */
export type HouseLists = Readonly<Record<ListedField, readonly ListEntry[]>>

/** How many articles use a value. */
export interface UsedValue {
  readonly value: string
  readonly count: number
}

/** The most values of one list. */
export const MOST_LISTED = 5000

/** The longest value of a list, and the longest text beside an author, in characters. */
export const LONGEST_LISTED = 200
export const LONGEST_BIO = 2000
