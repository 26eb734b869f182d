import fc from 'fast-check'
import { FIELD_KEYS, fieldOf, type FieldKey } from '../../src/article/fields.ts'
import type { Metadata } from '../../src/article/metadata.ts'
import { arbitraryAssetName } from './arbitraryAssetName.ts'
import { arbitraryLine } from './arbitraryLine.ts'
import { arbitraryLocalDateTime } from './arbitraryLocalDateTime.ts'
import { arbitraryWebAddress } from './arbitraryWebAddress.ts'

/** Any valid metadata: every field of the table, filled or empty. */
export function arbitraryMetadata(): fc.Arbitrary<Metadata> {
  const values = FIELD_KEYS.map((key) =>
    fieldOf(key).many
      ? fc.array(one(key), { maxLength: 3 })
      : fc.oneof({ arbitrary: one(key), weight: 3 }, { arbitrary: fc.constant(''), weight: 1 }),
  )
  return fc
    .tuple(...values)
    .map((list) => Object.fromEntries(FIELD_KEYS.map((key, index) => [key, list[index]])) as unknown as Metadata)
}

function one(key: FieldKey): fc.Arbitrary<string> {
  const { kind, options } = fieldOf(key)
  switch (kind) {
    case 'choice':
      return fc.constantFrom(...Object.keys(options ?? {}))
    case 'dateTime':
      return arbitraryLocalDateTime()
    case 'url':
      return arbitraryWebAddress()
    case 'asset':
      return arbitraryAssetName()
    case 'text':
      return fc.array(arbitraryLine(), { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
    case 'line':
    case 'name':
      return arbitraryLine()
  }
}
