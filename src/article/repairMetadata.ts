import { excerpt } from './excerpt.ts'
import { FIELD_KEYS, fieldOf, type FieldKey } from './fields.ts'
import { isJsonObject } from './isJsonObject.ts'
import type { Loss } from './loss.ts'
import { isAssetName } from './asset.ts'
import { emptyMetadata, isListKey, type Metadata } from './metadata.ts'
import { isLocalDateTime } from './localDateTime.ts'
import { isWebAddress } from './document/safeAddress.ts'

/** Metadata that is valid by the field table, and what was not taken over. */
export interface RepairedMetadata {
  readonly metadata: Metadata
  readonly losses: readonly Loss[]
}

/** Makes any JSON into valid metadata: values of the wrong kind are left out and told, missing fields are empty. */
export function repairMetadata(json: unknown): RepairedMetadata {
  const losses: Loss[] = []
  const given = isJsonObject(json) ? json : {}
  const lose = (where: string, value: unknown) => losses.push({ kind: 'badField', where, what: excerpt(value) })
  if (given !== json) lose('metadata', json)
  for (const key of Object.keys(given)) if (!FIELD_KEYS.includes(key as FieldKey)) lose(key, given[key])

  const metadata: Record<string, unknown> = { ...emptyMetadata() }
  for (const key of FIELD_KEYS) {
    if (!Object.hasOwn(given, key)) continue
    const value = given[key]
    if (!isListKey(key)) {
      if (isValidValue(key, value)) metadata[key] = value
      else lose(key, value)
    } else {
      const items: unknown[] = Array.isArray(value) ? value : [value]
      metadata[key] = items.filter((item) => item !== '' && isValidValue(key, item))
      for (const item of items) if (!isValidValue(key, item)) lose(key, item)
    }
  }
  return { metadata: metadata as Metadata, losses }
}

/** Whether one value (an item, for lists) is of the field's kind; '' always is. */
export function isValidValue(key: FieldKey, value: unknown): value is string {
  if (typeof value !== 'string') return false
  if (value === '') return true
  const field = fieldOf(key)
  switch (field.kind) {
    case 'choice':
      return field.options !== undefined && Object.hasOwn(field.options, value)
    case 'dateTime':
      return isLocalDateTime(value)
    case 'url':
      return isWebAddress(value)
    case 'asset':
      return isAssetName(value)
    default:
      return true
  }
}
