import { paragraphJson } from '../../article/document/paragraphJson.ts'
import { intakeMessages } from '../../base/messages/intakeMessages.ts'
import { applyCredits } from './applyCredits.ts'
import { readBreadcrumb } from './breadcrumb.ts'
import type { Draft } from './draft.ts'
import { fillField } from './fillField.ts'
import type { Layout } from './findLayout.ts'
import { furnitureReason } from './furniture.ts'
import type { Line } from './line.ts'
import { looksLikeTitle } from './looksLikeTitle.ts'
import { readCredits } from './readCredits.ts'
import { readSummary } from './readSummary.ts'

/** Reads everything above the body into the draft; gives the index of the body's first line. */
export function readHeader(draft: Draft, lines: readonly Line[], layout: Layout): number {
  let at = layout.breadcrumb === null ? 0 : readTop(draft, lines, layout.breadcrumb)
  while (at < lines.length) {
    const next = readHeaderLine(draft, lines, at, layout)
    if (next === null) break
    at = next
  }
  return at
}

function readTop(draft: Draft, lines: readonly Line[], breadcrumb: number): number {
  for (const { text, number } of lines.slice(0, breadcrumb)) {
    if (text !== '') draft.dropped.push({ what: text, line: number, why: intakeMessages['intake.dropped.siteHeader'] })
  }
  draft.metadata.channelPath = readBreadcrumb(lines[breadcrumb]?.text ?? '') ?? []
  if (draft.metadata.channelPath.length > 0) draft.found.channelPath = { where: '面包屑导航', confidence: 'sure' }
  return breadcrumb + 1
}

/** Reads the line at `at`, with the lines its value runs over; null where the body begins. */
function readHeaderLine(draft: Draft, lines: readonly Line[], at: number, layout: Layout): number | null {
  const { text = '', number = 0 } = lines[at] ?? {}
  if (text === '') return at + 1
  const summary = readSummary(lines, at)
  if (summary !== null) {
    fillField(draft, summary.key, summary.value, number)
    return summary.next
  }
  const credits = readCredits(text)
  const isPage = layout.breadcrumb !== null || layout.info !== null
  const titled = draft.metadata.title !== ''
  if (credits !== null && (isPage || (credits.rest === '' && (titled || credits.values.length > 0)))) {
    applyCredits(draft, credits, number)
    return at + 1
  }
  const why = isPage ? furnitureReason(text, 'foot') : null
  if (why !== null) {
    draft.dropped.push({ what: text, line: number, why })
    return at + 1
  }
  return readHeadline(draft, text, number, at < (layout.info ?? 0)) ? at + 1 : null
}

/** Takes a line as title or subtitle. Above the info line others are headline too, but nothing tells which, so they go to the head of the body. */
function readHeadline(draft: Draft, text: string, line: number, aboveInfo: boolean): boolean {
  const { metadata } = draft
  if (metadata.title === '' && draft.body.length === 0 && (aboveInfo || looksLikeTitle(text))) {
    metadata.title = text
    draft.found.title = {
      where: aboveInfo ? '信息行上方' : `文稿首行（第 ${line} 行）`,
      confidence: aboveInfo ? 'sure' : 'likely',
    }
  } else if (metadata.title !== '' && metadata.subtitle === '' && /^(?:—|--|－－)/.test(text) && looksLikeTitle(text)) {
    metadata.subtitle = text
    draft.found.subtitle = { where: `标题下方（第 ${line} 行）`, confidence: 'likely' }
  } else if (aboveInfo) {
    draft.body.push(paragraphJson(text))
    draft.losses.push({ kind: 'badStructure', where: String(line), what: text })
  } else {
    return false
  }
  return true
}
