import type { Bilingual } from '../../base/language.ts'
import { isWebAddress } from '../../article/document/safeAddress.ts'
import { findDate, type FoundDate } from './findDate.ts'
import { SUMMARY_KEYS } from './labels.ts'
import { PAGE_PARTS } from './pageParts.ts'
import { splitLabels, type LabelledValue } from './splitLabels.ts'

/** What a line of data says: when, from where, by whom, edited by whom; and the parts of the page that stand in it. */
export interface Credits {
  readonly date: FoundDate | null
  readonly values: readonly LabelledValue[]
  readonly furniture: readonly { readonly what: string; readonly why: Bilingual }[]
  /** words without a label; '' for none */
  readonly rest: string
}

/**
 * Reads a line that holds nothing but data: `2016年05月19日 14:08 来源:中国社会科学网 作者:吴益美 字号`, `作者：吴益美`, `(责编：汤诗瑶、丁涛)`,
 * `分享到: 0 转载请注明来源:…(责编:…)`; null for a line of text. Unlabelled words are let pass beside a date with a time or with labels alone.
 */
export function readCredits(text: string): Credits | null {
  if (text.length > 300) return null
  const furniture: { what: string; why: Bilingual }[] = []
  let rest = text
  for (const { pattern, why } of PAGE_PARTS) {
    rest = rest.replace(pattern, (what) => {
      furniture.push({ what: what.trim(), why })
      return ' '
    })
  }
  furniture.sort((a, b) => text.indexOf(a.what) - text.indexOf(b.what))
  const date = findDate(rest)
  if (date !== null) rest = rest.replace(date.text, ' ')
  const { lead, values } = splitLabels(rest)
  if (date === null && values.length === 0 && furniture.length === 0) return null
  if (!values.every((value) => isPlausible(value, date))) return null
  if (lead !== '') {
    const besideDate = date !== null && (date.hasTime || values.length > 0)
    if (!besideDate || lead.length > 40 || /[，。；！？,!?]/.test(lead)) return null
  }
  return { date, values: values.filter(({ key }) => key !== 'publishedAt'), furniture, rest: lead }
}

/** Whether a value can be that of its field, so that a sentence which begins like a label stays a sentence. */
function isPlausible({ key, value }: LabelledValue, date: FoundDate | null): boolean {
  if ((SUMMARY_KEYS as readonly string[]).includes(key)) return false
  switch (key) {
    case 'publishedAt':
      return value === '' && date !== null
    case 'sourceUrl':
      return value === '' || isWebAddress(value)
    case 'authors':
    case 'editors':
    case 'proofreaders':
    case 'reviewers':
      return value.length <= 80 && !/[。！？：:]|图\s*[/／]/.test(value)
    default:
      return value.length <= 120 && !/。/.test(value)
  }
}
