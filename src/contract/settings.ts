import { z } from 'zod'
import { TABLE_COLUMNS } from '../library/table/tableColumns.ts'
import { openTabsSchema } from './openTabs.ts'
import { DEFAULT_TIDY, TIDY_NAMES } from '../intake/tidy/tidyName.ts'

/** 分栏: of the width of both papers, what the written one may have, in per cent: never so little or so much that one of the two would be gone. */
export const SPLIT_SHARE = { least: 10, most: 90 } as const

/** Small things a person sets once. Stored by electron-store, or by `conf` in the other shells. */
export const settingsSchema = z.strictObject({
  language: z.enum(['zh', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  /** in CSS pixels */
  paperFontSize: z.number().int().min(12).max(32),
  /** the type of the paper: 宋 黑 楷 仿宋 */
  paperFont: z.enum(['song', 'hei', 'kai', 'fang']),
  /** how the paper is shown: over the whole column, all but the current paragraph dimmed, the line written in kept in the middle */
  paperWide: z.boolean(),
  paperFocus: z.boolean(),
  paperTypewriter: z.boolean(),
  /** how many 字 each paragraph has stands beside it */
  paperCounts: z.boolean(),
  /** words in Latin letters are looked up by the system's spelling checker */
  paperSpelling: z.boolean(),
  /** 修订 is on: what is done on the paper is decided on later */
  paperTracking: z.boolean(),
  /** in CSS pixels; the widths of the side columns */
  libraryWidth: z.number().min(160).max(600),
  inspectorWidth: z.number().min(220).max(700),
  /** 分栏: of the width of both papers, what the written one has, in per cent */
  splitShare: z.number().min(SPLIT_SHARE.least).max(SPLIT_SHARE.most),
  /** absolute paths, the latest first */
  recentLibraries: z.array(z.string()).max(20),
  /** who I am: for the record, not a proof of identity */
  person: z.string().max(50),
  /** the columns of the 审核台 from the left, widths in CSS pixels; none: the standard ones */
  tableColumns: z.array(z.strictObject({ id: z.enum(TABLE_COLUMNS), width: z.int().min(40).max(1000) })).max(60),
  /** the steps of tidying a body (自动排版) that are switched on */
  tidy: z.array(z.enum(TIDY_NAMES)).max(TIDY_NAMES.length),
  /** keys that a person gave to commands instead of their own, by command id; '' takes them away */
  keys: z.record(z.string().max(40), z.string().max(40)),
  /** ids of the commands run last from the command palette, the latest first */
  recentCommands: z.array(z.string().max(40)).max(8),
  /** the articles that were at hand (标签页) when a window was left */
  openTabs: openTabsSchema,
})

/** The settings. */
export type Settings = z.infer<typeof settingsSchema>

/** What a fresh desk starts with. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'zh',
  theme: 'system',
  paperFontSize: 18,
  paperFont: 'song',
  paperWide: false,
  paperFocus: false,
  paperTypewriter: false,
  paperCounts: false,
  paperSpelling: true,
  paperTracking: false,
  libraryWidth: 280,
  inspectorWidth: 340,
  splitShare: 50,
  recentLibraries: [],
  person: '',
  tableColumns: [],
  tidy: [...DEFAULT_TIDY],
  keys: {},
  recentCommands: [],
  openTabs: [],
}

/** The keys that the interface may change; the list of libraries is the desk's own. */
export const settingsPatchSchema = settingsSchema.omit({ recentLibraries: true }).partial()
