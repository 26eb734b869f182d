import type { AttributeSpec } from '@tiptap/pm/model'

/** An attribute with a closed set of values; anything else throws a RangeError when a node is made or checked. */
export function oneOf<T>(name: string, values: readonly T[], fallback: T): AttributeSpec {
  return guarded(name, fallback, (value) => values.includes(value as T))
}

/** A whole number from `low` to `high`; `fallback` may lie outside (null for "not said"). */
export function wholeNumber(name: string, low: number, high: number, fallback: number | null): AttributeSpec {
  return guarded(
    name,
    fallback,
    (v) => v === fallback || (Number.isInteger(v) && (v as number) >= low && (v as number) <= high),
  )
}

/** A line of text of at most `longest` characters that `allowed` accepts; '' is always allowed. */
export function line(name: string, longest: number, allowed: (text: string) => boolean = () => true): AttributeSpec {
  return guarded(name, '', (v) => typeof v === 'string' && v.length <= longest && (v === '' || allowed(v)))
}

/** An attribute that `valid` decides on; invalid values throw a RangeError when a node is made or checked. */
export function guarded(name: string, fallback: unknown, valid: (value: unknown) => boolean): AttributeSpec {
  return {
    default: fallback,
    validate: (value: unknown) => {
      if (!valid(value)) throw new RangeError(`Invalid value for attribute ${name}: ${JSON.stringify(value)}`)
    },
  }
}
