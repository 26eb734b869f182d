import type { AttributeSpec } from '@tiptap/pm/model'

/** An attribute as TipTap takes it; it neither reads nor writes HTML, which the spec's own parse and render rules do. */
export interface SilentAttribute {
  readonly default?: unknown
  readonly isRequired: boolean
  readonly rendered: false
  readonly keepOnSplit: boolean
  readonly parseHTML: () => null
  readonly validate?: string | ((value: unknown) => void)
}

/** The attributes of a spec in TipTap's form. `lostOnSplit` names those that a paragraph begun with Enter does not inherit. */
export function specAttributes(
  attrs: Readonly<Record<string, AttributeSpec>> | undefined,
  lostOnSplit: readonly string[] = [],
): Record<string, SilentAttribute> {
  return Object.fromEntries(
    Object.entries(attrs ?? {}).map(([name, spec]) => {
      const required = !('default' in spec)
      const attribute: SilentAttribute = {
        ...(required ? {} : { default: spec.default as unknown }),
        isRequired: required,
        rendered: false,
        keepOnSplit: !lostOnSplit.includes(name),
        parseHTML: () => null,
        ...(spec.validate === undefined ? {} : { validate: spec.validate }),
      }
      return [name, attribute]
    }),
  )
}

/**
 * Some fields of a spec, null where it has none: to TipTap, undefined means "as in the extension I extend", null means "not at all".
 */
export function specFields<S extends object>(spec: S, names: readonly (keyof S)[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, spec[name] ?? null]))
}
