import { z } from 'zod'
import { isArticleId } from '../base/articleId.ts'
import { COUNTABLE } from '../library/statistics/countBy.ts'
import { ANSWER } from './answers.ts'
import { listChangeInput, listedField } from './listInputs.ts'
import { editPlanInput, exportTableInput, order, query, viewChangeInput } from './tableInputs.ts'

const nothing = z.strictObject({})
const id = z.string().max(80).refine(isArticleId)
/** the largest table file, in bytes */
export const MOST_SHEET_BYTES = 50 * 1024 * 1024
const sheetBytes = z.instanceof(Uint8Array).refine((value) => value.byteLength <= MOST_SHEET_BYTES)
const by = z.enum(COUNTABLE)
const json = z.record(z.string(), z.unknown())

/** What the user interface may ask of the library as a whole: its table, its lists and views, and changes of many articles. */
export const TABLE_CHANNELS = {
  'library.remembered': { input: nothing, answer: ANSWER['library.remembered'] },
  /** a stretch of the table of what a query finds; `keep`: in the order that was made before, whatever has changed since */
  'library.table': {
    input: z.strictObject({
      query,
      order,
      from: z.int().nonnegative(),
      count: z.int().min(1).max(500),
      keep: z.boolean(),
      /** an article whose place is asked for */
      follow: id.nullable().optional(),
    }),
    answer: ANSWER['library.table'],
  },
  /** writes what a query finds as CSV into a granted folder */
  'library.exportTable': { input: exportTableInput, answer: ANSWER['library.exportTable'] },
  /** an article as it is saved, without opening it */
  'library.read': { input: z.strictObject({ id }), answer: ANSWER['library.read'] },
  /** how many articles each query finds */
  'library.counts': { input: z.strictObject({ queries: z.array(query).max(60) }), answer: ANSWER['library.counts'] },

  /** the searches that were given a name and are kept with the library */
  'library.views': { input: nothing, answer: ANSWER['library.views'] },
  /** one change of them; answers them all */
  'library.changeViews': {
    input: viewChangeInput,
    answer: ANSWER['library.changeViews'],
  },

  /** what there is to count in what a query finds */
  'library.statistics': { input: z.strictObject({ query, by }), answer: ANSWER['library.statistics'] },
  /** writes the same as CSV into a granted folder */
  'library.exportStatistics': {
    input: z.strictObject({ query, by, grant: z.string().min(1).max(64) }),
    answer: ANSWER['library.exportStatistics'],
  },

  /** the lists of values (名单) that are kept with the library */
  'lists.get': { input: nothing, answer: ANSWER['lists.get'] },
  /** how many articles use what is on a list, and what is in use beside */
  'lists.used': { input: z.strictObject({ list: listedField }), answer: ANSWER['lists.used'] },
  /** one change of a list, of no article; answers all lists */
  'lists.change': { input: listChangeInput, answer: ANSWER['lists.change'] },

  /** changes fields of some articles at once, each if it still holds what was seen; the whole is one undo */
  'edits.apply': {
    input: z.strictObject({
      changes: z
        .array(z.strictObject({ id, seen: json, patch: json }))
        .min(1)
        .max(5000),
    }),
    answer: ANSWER['edits.apply'],
  },
  /** what a batch would do, to what is chosen or to what a query finds; nothing is changed */
  'edits.plan': {
    input: editPlanInput,
    answer: ANSWER['edits.plan'],
  },
  /** what a table file (表格文件) that was changed would do, read back; what of it cannot be used is among what is refused */
  'edits.planSheet': {
    input: z.strictObject({ name: z.string().max(255), bytes: sheetBytes }),
    answer: ANSWER['edits.planSheet'],
  },
  /** makes the changes of a plan, each written safely; tells `edits.progress` on the way. One batch at a time. */
  'edits.run': { input: z.strictObject({ plan: z.string().max(40) }), answer: ANSWER['edits.run'] },
  /** ends a batch after the article that is being written */
  'edits.cancel': { input: nothing, answer: ANSWER['edits.cancel'] },
  /** takes the last batch back, where nothing has been changed since */
  'edits.undo': { input: nothing, answer: ANSWER['edits.undo'] },
} as const
