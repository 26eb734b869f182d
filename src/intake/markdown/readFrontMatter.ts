import { FIELD_KEYS, FIELDS, type FieldKey } from '../../article/fields.ts'
import { isListKey } from '../../article/metadata.ts'
import { parseJson } from '../../base/parseJson.ts'

/** What a manuscript says of itself between two lines of `---` at its beginning. */
export interface FrontMatter {
  readonly values: Readonly<Partial<Record<FieldKey, string | readonly string[]>>>
  /** lines that are no field's */
  readonly others: readonly { readonly line: number; readonly text: string }[]
  /** the lines it takes */
  readonly length: number
}

const NONE: FrontMatter = { values: {}, others: [], length: 0 }
/** What other programs call the fields. */
const NAMES: Readonly<Record<string, FieldKey>> = {
  author: 'authors',
  date: 'publishedAt',
  tags: 'keywords',
  keyword: 'keywords',
  description: 'abstract',
  summary: 'abstract',
  excerpt: 'abstract',
  editor: 'editors',
  categories: 'channelPath',
  category: 'channelPath',
  ...Object.fromEntries(FIELD_KEYS.map((key) => [FIELDS[key].label.zh, key])),
  ...Object.fromEntries(FIELD_KEYS.map((key) => [key, key])),
}

/** Reads the front matter of Markdown: lines of `key: value`, lists in brackets or as lines of `- item`. Anything deeper is told as no field. */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  if (lines[0]?.trimEnd() !== '---') return NONE
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line))
  if (end < 0 || end > 200) return NONE
  const values: Partial<Record<FieldKey, string | readonly string[]>> = {}
  const others: { line: number; text: string }[] = []
  for (let at = 1; at < end; at += 1) {
    const line = lines[at]!
    const match = /^([\p{L}_][\p{L}\d_-]{0,40})\s*[:：]\s*(.*)$/u.exec(line)
    const key = match !== null && Object.hasOwn(NAMES, match[1]!) ? NAMES[match[1]!] : undefined
    const items: string[] = []
    while (match?.[2] === '' && /^\s*-\s+\S/.test(lines[at + 1] ?? '') && at + 1 < end)
      items.push(scalar(lines[(at += 1)]!.replace(/^\s*-\s+/, '')))
    if (match === null || key === undefined) {
      if (line.trim() !== '') others.push({ line: at + 1, text: [line, ...items].join(' ') })
      continue
    }
    const list = items.length > 0 ? items : listOf(match[2]!)
    values[key] = isListKey(key) ? list : list.join('、')
  }
  return { values, others, length: end + 1 }
}

function listOf(text: string): string[] {
  const value = text.trim()
  const json = parsed(value)
  if (Array.isArray(json)) return json.map(String)
  if (/^\[.*\]$/.test(value))
    return value
      .slice(1, -1)
      .split(',')
      .map(scalar)
      .filter((item) => item !== '')
  const one = scalar(value)
  return one === '' ? [] : [one]
}

function scalar(text: string): string {
  const value = text.trim()
  const json = parsed(value)
  if (typeof json === 'string') return json
  return /^'.*'$/.test(value) ? value.slice(1, -1).replaceAll("''", "'") : value.replace(/\s+#.*$/, '')
}

function parsed(value: string): unknown {
  return /^["[]/.test(value) ? parseJson(value) : null
}
