import type { AttributeSpec } from '@tiptap/pm/model'
import { isJsonObject } from '../isJsonObject.ts'

/** Whether a value of any origin names just these attributes, each with a value that its spec allows. */
export function fitsAttributes(specs: Readonly<Record<string, AttributeSpec>>, given: unknown): boolean {
  if (!isJsonObject(given) || Object.keys(given).length !== Object.keys(specs).length) return false
  return Object.entries(specs).every(([name, spec]) => Object.hasOwn(given, name) && allows(spec, given[name]))
}

function allows({ validate }: AttributeSpec, value: unknown): boolean {
  try {
    if (typeof validate === 'function') validate(value)
    return typeof validate === 'function'
  } catch {
    return false
  }
}
