import type { Language } from '../language.ts'
import { CATALOGUE, type MessageKey } from './catalogue.ts'

/** The text of a message in a language, with `{name}` replaced by the values given. */
export function translate(
  language: Language,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const text = CATALOGUE[key][language]
  // Most have no values, and a toolbar asks for a hundred.
  if (!text.includes('{')) return text
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
