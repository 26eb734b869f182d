import { z } from 'zod'
import { LISTED_FIELDS, LONGEST_BIO, LONGEST_LISTED } from '../library/lists/houseLists.ts'

/** which list is meant */
export const listedField = z.enum(LISTED_FIELDS)
const value = z.string().trim().min(1).max(LONGEST_LISTED)
const affiliation = z.string().trim().max(LONGEST_LISTED)
const bio = z.string().trim().max(LONGEST_BIO)
const list = listedField
/** the change goes with the last batch of changes in articles, and is taken back with it */
const withBatch = z.boolean().optional()

/** one change of a list */
export const listChangeInput = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('add'),
    list,
    entries: z.array(z.strictObject({ value, affiliation, bio })).min(1).max(1000),
    withBatch,
  }),
  z.strictObject({ kind: z.literal('edit'), list, value, affiliation, bio }),
  z.strictObject({ kind: z.literal('rename'), list, value, to: value, withBatch }),
  z.strictObject({ kind: z.literal('remove'), list, value }),
])
