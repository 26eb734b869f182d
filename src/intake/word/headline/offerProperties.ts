import type { FieldKey } from '../../../article/fields.ts'
import type { Metadata } from '../../../article/metadata.ts'
import { splitKeywords } from '../../text/splitKeywords.ts'
import type { Found } from '../../manuscript.ts'
import type { Properties } from '../parts/readProperties.ts'
import type { Report } from '../read/report.ts'

const FROM: Found = { where: '文档属性', confidence: 'guess' }

/** Fills from the file's properties what its text does not say; each such value is told, for it is a guess: who made a file need not have written it. */
export function offerProperties(
  metadata: Metadata,
  { title, author, keywords, description }: Properties,
  report: Report,
): { metadata: Metadata; found: Partial<Record<FieldKey, Found>> } {
  const patch: Partial<Record<FieldKey, string | readonly string[]>> = {}
  const found: Partial<Record<FieldKey, Found>> = {}
  const offer = (
    key: 'title' | 'authors' | 'keywords' | 'abstract',
    label: string,
    value: string | readonly string[],
  ) => {
    if (metadata[key].length > 0 || value.length === 0) return
    patch[key] = value
    found[key] = FROM
    report.lose('fromProperties', key, `${label}：${typeof value === 'string' ? value : value.join('；')}`)
  }
  offer('title', '标题', title)
  offer('authors', '作者', author === '' ? [] : [author])
  offer('keywords', '关键词', splitKeywords(keywords))
  offer('abstract', '内容摘要', description)
  return { metadata: { ...metadata, ...patch } as Metadata, found }
}
