import { z } from 'zod'
import { TABLE_COLUMNS } from '../library/table/tableColumns.ts'
import { DEFAULT_TIDY, TIDY_NAMES } from '../intake/tidy/tidyName.ts'

/** Small things a person sets once. Stored by electron-store, or by `conf` in the other shells. */
export const settingsSchema = z.strictObject({
  language: z.enum(['zh', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  /** in CSS pixels */
  paperFontSize: z.number().int().min(12).max(32),
  /** in CSS pixels; the widths of the side columns */
  libraryWidth: z.number().min(160).max(600),
  inspectorWidth: z.number().min(220).max(700),
  /** absolute paths, the latest first */
  recentLibraries: z.array(z.string()).max(20),
  /** who I am: for the record, not a proof of identity */
  person: z.string().max(50),
  /** the steps of tidying a body (自动排版) that are switched on */
  /** the columns of the 审核台 from the left, widths in CSS pixels; none: the standard ones */
  tableColumns: z.array(z.strictObject({ id: z.enum(TABLE_COLUMNS), width: z.int().min(40).max(1000) })).max(60),
  tidy: z.array(z.enum(TIDY_NAMES)).max(TIDY_NAMES.length),
})

/** The settings. */
export type Settings = z.infer<typeof settingsSchema>

/** What a fresh desk starts with. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'zh',
  theme: 'system',
  paperFontSize: 18,
  libraryWidth: 280,
  inspectorWidth: 340,
  recentLibraries: [],
  person: '',
  tableColumns: [],
  tidy: [...DEFAULT_TIDY],
}

/** The keys that the interface may change; the list of libraries is the desk's own. */
export const settingsPatchSchema = settingsSchema.omit({ recentLibraries: true }).partial()
