import { fieldOf, type FieldKey } from './fields.ts'
import { emptyMetadata, type MetadataPatch } from './metadata.ts'
import { repairMetadata } from './repairMetadata.ts'

/**
 * Makes the change of one field from text as a person writes it: a list's values with `；` `;` or `、` between them, a choice by its key or by
 * its name.
 * @returns null where the field cannot hold it
 */
export function fieldPatch(key: FieldKey, text: string): MetadataPatch | null {
  const { many, options } = fieldOf(key)
  const value = many
    ? text
        .split(/[;；、]/)
        .map((each) => each.trim())
        .filter(Boolean)
    : choiceOf(text.trim(), options)
  const patch = { [key]: value } as MetadataPatch
  const { metadata, losses } = repairMetadata({ ...emptyMetadata(), ...patch })
  return losses.length === 0 ? { [key]: metadata[key] } : null
}

function choiceOf(text: string, options: ReturnType<typeof fieldOf>['options']): string {
  const named = Object.entries(options ?? {}).find(
    ([, { zh, en }]) => zh === text || en.toLowerCase() === text.toLowerCase(),
  )
  return named?.[0] ?? text
}
