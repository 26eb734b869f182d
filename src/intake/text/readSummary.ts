import { labelKey, labelPattern, SUMMARY_KEYS, type LabelKey } from './labels.ts'
import type { Line } from './line.ts'

/** A summary field with its value, and the index of the line after it. */
export interface Summary {
  readonly key: LabelKey
  readonly value: string
  readonly next: number
}

const PATTERN = new RegExp(`^[【\\[［]?\\s*(${labelPattern(SUMMARY_KEYS)})\\s*(?:[】\\]］]\\s*[:：]?|[:：])\\s*(.*)$`)

/** Between 内容摘要 and 关键词 so many lines with text are taken for the abstract. */
const REACH = 3

/**
 * Reads 内容摘要, 关键词 or 作者简介 with a value that may run on. What stands between 内容摘要 and a near 关键词 is the abstract. Else only lines that
 * follow at once run on, where labels and body are set apart by empty lines, and keywords only after a separator: rather too little than
 * a paragraph of the body taken for an author's life.
 */
export function readSummary(lines: readonly Line[], at: number): Summary | null {
  const first = readSummaryLine(lines[at]?.text ?? '')
  if (first === null) return null
  const end = (first.key === 'abstract' ? nextKeywords(lines, at + 1) : null) ?? endOfRun(lines, at, first)
  const rest = lines.slice(at + 1, end).map(({ text }) => text)
  return { key: first.key, value: [first.value, ...rest].filter((text) => text !== '').join('\n'), next: end }
}

/** Reads a line such as `关键词：基层党建；党建` by itself, without the lines after it. */
export function readSummaryLine(text: string): { key: LabelKey; value: string } | null {
  const match = PATTERN.exec(text)
  return match === null ? null : { key: labelKey(match[1] ?? ''), value: match[2] ?? '' }
}

function nextKeywords(lines: readonly Line[], from: number): number | null {
  let met = 0
  for (let at = from; at < lines.length && met <= REACH; at += 1) {
    const text = lines[at]?.text ?? ''
    if (text === '') continue
    if (readSummaryLine(text) !== null) return readSummaryLine(text)?.key === 'keywords' ? at : null
    met += 1
  }
  return null
}

function endOfRun(lines: readonly Line[], at: number, first: { key: LabelKey; value: string }): number {
  const apart = at === 0 || lines[at - 1]?.text === ''
  if (!apart || (first.key === 'keywords' && !/[;；、,，]$/.test(first.value))) return at + 1
  let end = at + 1
  while (end < lines.length && lines[end]?.text !== '' && lines[end]?.indented === false) end += 1
  const closed = lines.slice(end).some(({ text }) => text !== '')
  return closed ? end : at + 1
}
