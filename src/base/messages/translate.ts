import type { Language } from '../language.ts'
import { CATALOGUE, type MessageKey } from './catalogue.ts'

/** The text of a message in a language, with `{name}` replaced by the values given. */
export function translate(
  language: Language,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return CATALOGUE[key][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
