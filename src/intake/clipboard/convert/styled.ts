import type { MarkJson } from '../../../article/document/documentJson.ts'

/** A mark on its way into the document; `css`: told by a style alone, not by an element. */
export interface Styled {
  readonly mark: MarkJson
  readonly css: boolean
}
