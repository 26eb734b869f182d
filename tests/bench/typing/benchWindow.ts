import type { DocumentJson } from '../../../src/article/document/documentJson.ts'

/** What the pages of the benchmark offer. */
export interface BenchWindow {
  /** opens a body with the cursor in the middle of its middle paragraph, in view */
  open(document: DocumentJson): void | Promise<void>
  /** the 汉字 in the editor, to be sure that keys arrived */
  length(): number
}
