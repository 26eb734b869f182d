import type { DocumentJson } from './documentJson.ts'

/** A body with one empty paragraph. */
export function emptyDocument(): DocumentJson {
  return { type: 'doc', content: [{ type: 'paragraph', attrs: { align: 'start', indent: 2 } }] }
}
