import type { NodeJson } from './documentJson.ts'

/** A paragraph of plain text with the first-line indent of body text. */
export function paragraphJson(text: string): NodeJson {
  const paragraph = { type: 'paragraph', attrs: { align: 'start', indent: 2 } }
  return text === '' ? paragraph : { ...paragraph, content: [{ type: 'text', text }] }
}
