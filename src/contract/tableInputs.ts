import { z } from 'zod'
import { FIELD_KEYS } from '../article/fields.ts'
import { isArticleId } from '../base/articleId.ts'
import { OPERATION_KINDS } from '../library/edits/editOperation.ts'
import { GROUP_COLUMNS, SHEET_COLUMNS, SORT_COLUMNS } from '../library/table/tableColumns.ts'

const id = z.string().max(80).refine(isArticleId)
const profile = z.string().min(1).max(60)
/** a query, as a person writes it */
export const query = z.string().max(1000)
const viewName = z.string().trim().min(1).max(60)
/** how a table is ordered */
export const order = z.strictObject({
  sort: z.enum(SORT_COLUMNS).nullable(),
  descending: z.boolean(),
  group: z.enum(GROUP_COLUMNS).nullable(),
})
/** a table to be written: the columns in their order, after the id */
export const exportTableInput = z.strictObject({
  query,
  columns: z.array(z.enum(SHEET_COLUMNS)).max(SHEET_COLUMNS.length),
  form: z.enum(['csv', 'xlsx']),
  grant: z.string().min(1).max(64),
})
const editChoice = z.union([z.strictObject({ ids: z.array(id).min(1).max(100_000) }), z.strictObject({ query })])

/** a batch of changes to be planned */
export const editPlanInput = z.strictObject({
  choice: editChoice,
  operation: z.strictObject({
    kind: z.enum(OPERATION_KINDS),
    field: z.enum(FIELD_KEYS),
    find: z.string().max(4000),
    text: z.string().max(20_000),
  }),
  /** whose limits hold */
  profile: profile.nullable(),
})

/** one change of the named searches */
export const viewChangeInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add'), name: viewName, query: query.min(1) }),
  z.strictObject({ kind: z.literal('rename'), id: z.string().max(60), name: viewName }),
  z.strictObject({ kind: z.literal('remove'), id: z.string().max(60) }),
])
