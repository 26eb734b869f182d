import { appMessages } from './appMessages.ts'
import { exportManyMessages } from './exportManyMessages.ts'
import { batchMessages } from './batchMessages.ts'
import { binMessages } from './binMessages.ts'
import { checkMessages } from './checkMessages.ts'
import { checkReportMessages } from './checkReportMessages.ts'
import { cliMessages } from './cliMessages.ts'
import { conditionMessages } from './conditionMessages.ts'
import { conflictMessages } from './conflictMessages.ts'
import { editorMessages } from './editorMessages.ts'
import { findMessages } from './findMessages.ts'
import { historyMessages } from './historyMessages.ts'
import { inspectorMessages } from './inspectorMessages.ts'
import { intakeMessages } from './intakeMessages.ts'
import { lexiconMessages } from './lexiconMessages.ts'
import { sourceMessages } from './sourceMessages.ts'
import { libraryMessages } from './libraryMessages.ts'
import { listMessages } from './listMessages.ts'
import { lockMessages } from './lockMessages.ts'
import { menuMessages } from './menuMessages.ts'
import { numberingMessages } from './numberingMessages.ts'
import { paperMenuMessages } from './paperMenuMessages.ts'
import { placeMessages } from './placeMessages.ts'
import { previewMessages } from './previewMessages.ts'
import { profileMessages } from './profileMessages.ts'
import { templateMessages } from './templateMessages.ts'
import { publishMessages } from './publishMessages.ts'
import { reviewMessages } from './reviewMessages.ts'
import { tabMessages } from './tabMessages.ts'
import { tableMessages } from './tableMessages.ts'
import { signoffMessages } from './signoffMessages.ts'
import { rowMenuMessages } from './rowMenuMessages.ts'
import { settingsMessages } from './settingsMessages.ts'
import { stepMessages } from './stepMessages.ts'
import { statisticsMessages } from './statisticsMessages.ts'
import { toolMessages } from './toolMessages.ts'
import { unsentMessages } from './unsentMessages.ts'
import { verifyMessages } from './verifyMessages.ts'

/** The one message catalogue, a table for each room of the interface. */
export const CATALOGUE = {
  ...appMessages,
  ...exportManyMessages,
  ...batchMessages,
  ...binMessages,
  ...checkMessages,
  ...checkReportMessages,
  ...lexiconMessages,
  ...sourceMessages,
  ...cliMessages,
  ...conditionMessages,
  ...conflictMessages,
  ...editorMessages,
  ...findMessages,
  ...historyMessages,
  ...inspectorMessages,
  ...intakeMessages,
  ...libraryMessages,
  ...listMessages,
  ...lockMessages,
  ...tabMessages,
  ...menuMessages,
  ...numberingMessages,
  ...paperMenuMessages,
  ...placeMessages,
  ...previewMessages,
  ...profileMessages,
  ...templateMessages,
  ...publishMessages,
  ...reviewMessages,
  ...rowMenuMessages,
  ...settingsMessages,
  ...signoffMessages,
  ...stepMessages,
  ...tableMessages,
  ...statisticsMessages,
  ...toolMessages,
  ...unsentMessages,
  ...verifyMessages,
} as const

/** The key of a message. */
export type MessageKey = keyof typeof CATALOGUE
