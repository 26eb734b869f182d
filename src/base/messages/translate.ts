import type { Language } from '../language.ts'
import { CATALOGUE, type MessageKey } from './catalogue.ts'

/** A place for a value, or two forms of words of which the value chooses one. */
const PLACE = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g

/**
 * The text of a message in a language, with `{name}` replaced by the values given, and `{name|one|other}` by the form that goes with the number. A
 * place whose value is not given stays to be seen.
 */
export function translate(
  language: Language,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const text = CATALOGUE[key][language]
  // Most have no values, and a toolbar asks for a hundred.
  if (!text.includes('{')) return text
  return text.replace(PLACE, (whole, name: string, one?: string, other?: string) => {
    const value = values[name]
    if (value === undefined) return whole
    return (Number(value) === 1 ? one : other) ?? String(value)
  })
}
