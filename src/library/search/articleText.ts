import { FIELD_KEYS, fieldOf, type FieldKey } from '../../article/fields.ts'
import type { Metadata } from '../../article/metadata.ts'
import { encodeInitials } from './encodeInitials.ts'
import { encodeText, type Simplify } from './encodeText.ts'
import { MARKS } from './marks.ts'

/** What encoding a text needs of dictionaries. They are large, and so are given. */
export interface Dictionaries {
  readonly simplify: Simplify
  /** the first letters of a text's sounds, `zyj`; '' where it has no 汉字 */
  readonly initials: (text: string) => string
}

/** An article as searching sees it, encoded. */
export interface SearchText {
  /** by field, each value with `MARKS.end` after it */
  readonly fields: Readonly<Partial<Record<FieldKey, string>>>
  /** all fields, then the body */
  readonly all: string
}

/** The fields that are found by the first letters of their sounds. */
const SOUNDED: ReadonlySet<FieldKey> = new Set([
  'title',
  'authors',
  'editors',
  'source',
  'channelPath',
  'proofreaders',
  'reviewers',
])

/**
 * Encodes an article's metadata and body.
 * @param body as text, one paragraph a line
 */
export function articleText(metadata: Metadata, body: string, dictionaries: Dictionaries): SearchText {
  const fields: Partial<Record<FieldKey, string>> = {}
  for (const key of FIELD_KEYS) {
    const encoded = [metadata[key]].flat().map((value) => encodeValue(key, value, dictionaries))
    if (encoded.length > 0) fields[key] = encoded.join('')
  }
  const all = `${Object.values(fields).join('')}${encodeText(body, dictionaries.simplify)}${MARKS.end}`
  return { fields, all }
}

function encodeValue(key: FieldKey, value: string, { simplify, initials }: Dictionaries): string {
  if (value === '') return ''
  const option = fieldOf(key).options?.[value]
  const words = option === undefined ? value : `${value}\n${option.zh}\n${option.en}`
  const text = `${encodeText(words, simplify)}${MARKS.end}`
  return SOUNDED.has(key) ? `${text}${encodeInitials(initials(value))}${MARKS.end}` : text
}
