import { cleanText } from './cleanText.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as HTML text: forbidden characters stripped, markup characters written as entities. */
export function escapeText(text: string): string {
  return cleanText(text).replace(/[&<>]/g, (character) => ENTITIES[character] as string)
}

/** A text as the value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (character) => ENTITIES[character] as string)
}
