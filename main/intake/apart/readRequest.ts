import type { ManuscriptFile } from '../readManuscript.ts'

/** What the thread that reads is asked: a file; pages that are to be one article; or text as it was pasted. */
export type ReadRequest = ManuscriptFile | { readonly pages: readonly ManuscriptFile[] } | { readonly text: string }
