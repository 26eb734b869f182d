import { FIELD_KEYS, FIELDS, type FieldKey } from './fields.ts'

/** The keys of fields that hold a list. */
export type ListKey = { [K in FieldKey]: (typeof FIELDS)[K]['many'] extends true ? K : never }[FieldKey]

/** The keys of fields that hold one value. */
export type LineKey = Exclude<FieldKey, ListKey>

/** An article's metadata: every key always present; '' and [] mean "empty". */
export type Metadata = { readonly [K in LineKey]: string } & { readonly [K in ListKey]: readonly string[] }

/** Some fields of the metadata: what an importer found, or what a form changed. */
export type MetadataPatch = Partial<Metadata>

/** Whether a field holds a list. */
export function isListKey(key: FieldKey): key is ListKey {
  return FIELDS[key].many
}

/** Metadata with every field empty; the language is Chinese. */
export function emptyMetadata(): Metadata {
  const entries = FIELD_KEYS.map((key) => [key, isListKey(key) ? [] : ''])
  return { ...(Object.fromEntries(entries) as Metadata), language: 'zh-CN' }
}

/** Metadata with a patch laid over it; the given object is not changed. */
export function withPatch(metadata: Metadata, patch: MetadataPatch): Metadata {
  return { ...metadata, ...patch }
}
