import type { LexiconHead } from './lexicon.ts'
import { kindWord } from './lexiconKinds.ts'

/** The heading of a table of entries. */
export const LEXICON_HEADING = ['词', '改为', '说明', '起', '止'] as const

/** The text of a list's file: what it says of itself, then its entries as they stand. */
export function lexiconText({ name, kind, version, date, by }: LexiconHead, lines: readonly string[]): string {
  const said = [
    ['词表', name],
    ['用途', kindWord(kind)],
    ['版本', version],
    ['日期', date],
    ['编者', by],
  ]
  const head = said
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `# ${key}：${value?.replace(/[\r\n]+/g, ' ')}`)
  return [...head, LEXICON_HEADING.join(','), ...lines, ''].join('\n')
}
