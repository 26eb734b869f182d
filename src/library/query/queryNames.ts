import { FIELD_KEYS, fieldOf, type FieldKey } from '../../article/fields.ts'

/** What a name before a colon means. */
export type QueryName =
  | { readonly kind: 'field'; readonly field: FieldKey }
  | { readonly kind: 'missing' | 'stage' | 'characters' | 'exported' | 'id' | 'alike' | 'findings' }
  | { readonly kind: 'date'; readonly of: 'publishedAt' | 'modifiedAt' }

/** The names that are no metadata field, Chinese first. */
const OWN: readonly (readonly [QueryName, readonly string[]])[] = [
  [{ kind: 'stage' }, ['状态', 'stage', 'state']],
  [{ kind: 'date', of: 'publishedAt' }, ['日期', 'date']],
  [{ kind: 'date', of: 'modifiedAt' }, ['修改', 'changed']],
  [{ kind: 'characters' }, ['字数', 'characters', 'count']],
  [{ kind: 'missing' }, ['缺', 'missing']],
  [{ kind: 'exported' }, ['导出', 'exported']],
  [{ kind: 'id' }, ['编号', 'id']],
  [{ kind: 'findings' }, ['问题', 'findings', '检查']],
  [{ kind: 'alike' }, ['重复', 'duplicate', 'alike']],
]

/** Further names that people say for a field. */
const SAID: Readonly<Partial<Record<FieldKey, readonly string[]>>> = {
  editors: ['责任编辑', 'editor'],
  authors: ['author'],
  abstract: ['摘要'],
  keywords: ['keyword'],
  channelPath: ['频道', 'channel'],
  coverImage: ['cover'],
  authorAffiliation: ['单位'],
  authorBio: ['简介'],
}

const NAMES = new Map<string, QueryName>(
  [
    ...FIELD_KEYS.map((field): [QueryName, string[]] => [
      fieldOf(field).kind === 'dateTime' ? { kind: 'date', of: 'publishedAt' } : { kind: 'field', field },
      fieldNames(field),
    ]),
    ...OWN,
  ].flatMap(([name, words]) => words.map((word): [string, QueryName] => [plain(word), name])),
)

/** What a name means, whatever its case, width and spaces; null for one that means nothing. */
export function queryName(word: string): QueryName | null {
  return NAMES.get(plain(word)) ?? null
}

/** Every name that a completion offers, in Chinese or English, each meaning once. */
export function queryNames(language: 'zh' | 'en'): string[] {
  const own = OWN.map(([, words]) => words[language === 'zh' ? 0 : 1] as string)
  return [...FIELD_KEYS.map((key) => plain(fieldOf(key).label[language])), ...own]
}

/** The field a name means; null where it means none. */
export function fieldNamed(word: string): FieldKey | null {
  return FIELD_KEYS.find((key) => fieldNames(key).some((name) => plain(name) === plain(word))) ?? null
}

function fieldNames(key: FieldKey): string[] {
  const { zh, en } = fieldOf(key).label
  return [zh, en, key, ...(SAID[key] ?? [])]
}

function plain(word: string): string {
  return word.normalize('NFKC').replace(/\s/g, '').toLowerCase()
}
