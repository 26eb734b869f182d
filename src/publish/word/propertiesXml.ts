import type { Article } from '../../article/article.ts'
import { FIELD_KEYS, fieldOf, type FieldKey } from '../../article/fields.ts'
import { element } from '../markup/element.ts'
import { escapeText } from '../markup/escape.ts'
import { fieldText } from '../fieldText.ts'
import type { Profile } from '../profile.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Fields that have a property of their own in every Word file. */
const CORE: readonly FieldKey[] = ['title', 'authors', 'keywords', 'abstract', 'language']

/** What a file says of itself. */
type Described = Pick<Article, 'metadata' | 'createdAt' | 'modifiedAt'>

/** What every Word file can say of itself: title, authors, keywords, abstract, when it was made and changed. */
export function coreXml({ metadata, createdAt, modifiedAt }: Described, profile: Profile): string {
  const root = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  }
  const lines = [
    text('dc:title', metadata.title),
    text('dc:creator', fieldText(metadata, 'authors', profile)),
    text('cp:keywords', fieldText(metadata, 'keywords', profile)),
    text('dc:description', metadata.abstract),
    text('dc:language', metadata.language),
    moment('dcterms:created', createdAt),
    moment('dcterms:modified', modifiedAt),
  ]
  return HEAD + element('cp:coreProperties', root, lines.join(''))
}

/** The other fields of the article by their Chinese names, and the sign that this program wrote the file. */
export function customXml({ metadata }: Pick<Article, 'metadata'>, profile: Profile): string {
  const root = {
    xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
    'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  }
  const values = FIELD_KEYS.filter((key) => !CORE.includes(key))
    .map((key) => [fieldOf(key).label.zh, fieldText(metadata, key, profile)] as const)
    .filter(([, value]) => value !== '')
  const properties = [['Qingyang', '1'] as const, ...values].map(([name, value], at) =>
    element(
      'property',
      { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: at + 2, name },
      element('vt:lpwstr', {}, escapeText(value)),
    ),
  )
  return HEAD + element('Properties', root, properties.join(''))
}

function text(name: string, value: string): string {
  return value === '' ? '' : element(name, {}, escapeText(value))
}

function moment(name: string, utc: string): string {
  const known = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(utc)?.[0]
  return known === undefined ? '' : element(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${known}Z`)
}
