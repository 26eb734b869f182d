import { fieldOf, type FieldKey } from '../../article/fields.ts'
import { fieldPatch } from '../../article/fieldPatch.ts'
import { emptyMetadata, isListKey, type Metadata, type MetadataPatch } from '../../article/metadata.ts'
import { repairMetadata } from '../../article/repairMetadata.ts'
import type { EditOperation } from './editOperation.ts'

/**
 * What a batch makes of one article.
 * @returns null where it changes nothing; `badValue` where the field could not hold it, `fixed` where no batch may touch the field
 */
export function operationPatch(
  metadata: Metadata,
  operation: EditOperation,
): MetadataPatch | null | 'badValue' | 'fixed' {
  const { field } = operation
  if (!isEditable(field)) return 'fixed'
  const value = changed(metadata, operation)
  if (value === null) return 'badValue'
  if (JSON.stringify(value) === JSON.stringify(metadata[field])) return null
  const patch = { [field]: value } as MetadataPatch
  return repairMetadata({ ...emptyMetadata(), ...patch }).losses.length === 0 ? patch : 'badValue'
}

/** Whether a field can be changed without the article being open: what the desk fills, and files, are the article's own matter. */
export function isEditable(field: FieldKey): boolean {
  const { kind, derived } = fieldOf(field)
  return kind !== 'asset' && derived !== true
}

/** The field's new value; null where the text given is none. */
function changed(metadata: Metadata, operation: EditOperation): string | readonly string[] | null {
  const { field } = operation
  const before = metadata[field]
  switch (operation.kind) {
    case 'set':
      return fieldPatch(field, operation.text)?.[field] ?? null
    case 'fill':
      return before.length > 0 ? before : (fieldPatch(field, operation.text)?.[field] ?? null)
    case 'add':
    case 'remove': {
      if (!isListKey(field)) return null
      const given = fieldPatch(field, operation.text)?.[field] ?? []
      const held = metadata[field]
      return operation.kind === 'add'
        ? [...held, ...given.filter((value) => !held.includes(value))]
        : held.filter((value) => !given.includes(value))
    }
    case 'replace':
      if (operation.find === '') return null
      return each(before, (value) => value.replaceAll(operation.find, () => operation.text).trim())
    case 'rename':
      return each(before, (value) => (value === operation.find ? operation.text.trim() : value))
    case 'repath': {
      const [from, to] = [partsOf(operation.find), partsOf(operation.text)]
      if (!isListKey(field) || fieldOf(field).path !== true || from.length === 0) return null
      const held = metadata[field]
      return from.every((part, at) => held[at] === part) ? [...to, ...held.slice(from.length)] : held
    }
  }
}

function partsOf(path: string): string[] {
  return path
    .split('/')
    .map((part) => part.trim())
    .filter(Boolean)
}

function each(value: string | readonly string[], change: (text: string) => string): string | readonly string[] {
  if (typeof value === 'string') return change(value)
  return [...new Set(value.map(change))].filter((text) => text !== '')
}
