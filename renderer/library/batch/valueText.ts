import { fieldOf, type FieldKey } from '../../../src/article/fields.ts'
import type { MetadataPatch } from '../../../src/article/metadata.ts'
import type { Language } from '../../../src/base/language.ts'

/** The fields of a change as a person reads them: a single one by its value, several each in a line with its name; '' where one is empty. */
export function valueText(fields: MetadataPatch, language: Language): string {
  const entries = Object.entries(fields) as [FieldKey, string | readonly string[]][]
  const texts = entries.map(([key, value]): [string, string] => {
    const text = typeof value === 'string' ? (fieldOf(key).options?.[value]?.[language] ?? value) : value.join('；')
    return [fieldOf(key).label[language], typeof value === 'string' && value === '' ? '' : text]
  })
  if (texts.length < 2) return texts[0]?.[1] ?? ''
  const between = language === 'zh' ? '：' : ': '
  return texts.map(([label, text]) => `${label}${between}${text === '' ? '—' : text}`).join('\n')
}
