import { intakeMessages } from '../../base/messages/intakeMessages.ts'
import { addFile } from './addFile.ts'
import { applyCredits } from './applyCredits.ts'
import type { Draft } from './draft.ts'
import { isPictureName, publishedFileName } from './fileName.ts'
import { fillField } from './fillField.ts'
import { footCredits } from './footCredits.ts'
import { furnitureReason } from './furniture.ts'
import type { Line } from './line.ts'
import { readSummaryLine } from './readSummary.ts'

/** Reads what stands below the body: data goes to its fields, names of published files to the attachments, the rest is told as dropped. */
export function readTail(draft: Draft, lines: readonly Line[]): void {
  for (const { text, number } of lines) {
    if (text !== '') readTailLine(draft, text, number)
  }
}

function readTailLine(draft: Draft, text: string, line: number): void {
  const name = publishedFileName(text)
  if (name !== null) {
    addFile(draft, name, line)
    if (!draft.metadata.attachments.includes(name)) {
      draft.metadata.attachments = [...draft.metadata.attachments, name]
      draft.found.attachments = { where: '正文之后的文件名', confidence: 'sure' }
    }
    return
  }
  const summary = readSummaryLine(text)
  if (summary !== null) return fillField(draft, summary.key, summary.value, line)
  const why = isPictureName(text) ? intakeMessages['intake.dropped.advertisement'] : furnitureReason(text, 'foot')
  const credits = why === null ? footCredits(text) : null
  if (credits !== null) applyCredits(draft, credits, line)
  else draft.dropped.push({ what: text, line, why: why ?? intakeMessages['intake.dropped.afterArticle'] })
}
