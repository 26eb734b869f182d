import { expect, it } from 'vitest'
import { FIELD_KEYS } from '../../../../src/article/fields.ts'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { isEditable, operationPatch } from '../../../../src/library/edits/operationPatch.ts'

it.each(FIELD_KEYS)('a batch empties %s where it may touch it, and changes nothing where it is empty', (field) => {
  const made = operationPatch(emptyMetadata(), { kind: 'replace', field, find: '甲', text: '乙' })
  expect(made).toBe(isEditable(field) ? null : 'fixed')
})
