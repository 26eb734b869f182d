import type { DocumentJson } from '../../../src/article/document/documentJson.ts'

/** What the pages of the benchmark offer. */
export interface BenchWindow {
  /** opens a body with the cursor in the middle of its middle paragraph, in view */
  open(document: DocumentJson): void | Promise<void>
  /** the 汉字 in the editor, to be sure that keys arrived */
  length(): number
  /** the tools of the body that is open */
  readonly tools?: () => BenchFind | undefined
}

/** Finding in what a page holds; a page without it cannot find, or leaves it to others. */
export interface BenchFind {
  /** looks for a word and marks where it stands; gives in how many places */
  find(text: string): number
  /** goes to the next of them */
  next(): void
  /** puts other words in the place of all of them */
  replaceAll(by: string): void
}
