import type { AttributeSpec } from '@tiptap/pm/model'
import { excerpt } from '../../excerpt.ts'
import { isJsonObject } from '../../isJsonObject.ts'
import type { Loss } from '../../loss.ts'

/** Attributes that hold an address: what is refused there is unsafe, not merely wrong. */
const ADDRESSES: ReadonlySet<string> = new Set(['href', 'remote'])

/** The valid ones of the given attributes; the rest take their defaults and are told. Null where one without a default is invalid. */
export function readAttributes(
  specs: Readonly<Record<string, AttributeSpec>>,
  given: unknown,
  where: string,
  losses: Loss[],
): Record<string, unknown> | null {
  const attrs: Record<string, unknown> = {}
  const raw = isJsonObject(given) ? given : {}
  if (given !== undefined && given !== null && raw !== given) {
    losses.push({ kind: 'badAttribute', where: `${where}@`, what: excerpt(given) })
  }
  for (const name of Object.keys(raw)) {
    if (!Object.hasOwn(specs, name)) losses.push({ kind: 'badAttribute', where: `${where}@${name}`, what: name })
  }
  for (const [name, spec] of Object.entries(specs)) {
    const value = Object.hasOwn(raw, name) ? raw[name] : undefined
    if (value === undefined && 'default' in spec) continue
    if (isValid(spec, value)) {
      attrs[name] = value
    } else {
      const kind = ADDRESSES.has(name) ? 'unsafeAddress' : 'badAttribute'
      losses.push({ kind, where: `${where}@${name}`, what: excerpt(value) })
      if (!('default' in spec)) return null
    }
  }
  return attrs
}

function isValid(spec: AttributeSpec, value: unknown): boolean {
  try {
    if (typeof spec.validate === 'function') spec.validate(value)
    return true
  } catch {
    return false
  }
}
