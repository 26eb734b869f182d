import type { Article } from '../../article/article.ts'
import { FIELD_KEYS } from '../../article/fields.ts'
import { isListKey } from '../../article/metadata.ts'
import { cleanText } from '../markup/cleanText.ts'

/** What YAML takes for the end of a line, or for no character at all, though JSON does not. */
const UNPRINTED = /[\u2028\u2029\ufeff]/g

/** The filled metadata as YAML between two lines of `---`, each value in the form that JSON shares with YAML. */
export function frontMatter({ id, createdAt, modifiedAt, metadata }: Article): string {
  const fields = FIELD_KEYS.filter((key) => (isListKey(key) ? metadata[key].length > 0 : metadata[key] !== ''))
  const lines = [
    ['id', id],
    ['createdAt', createdAt],
    ['modifiedAt', modifiedAt],
    ...fields.map((key) => [key, metadata[key]] as const),
  ].map(([key, value]) => `${String(key)}: ${yaml(value)}`)
  return `---\n${lines.join('\n')}\n---\n`
}

function yaml(value: unknown): string {
  const json = JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'string' ? cleanText(inner) : inner))
  return json.replace(UNPRINTED, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
}
