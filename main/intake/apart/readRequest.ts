import type { ManuscriptFile } from '../readManuscript.ts'

/** What the thread that reads is asked: a file, or text as it was pasted. */
export type ReadRequest = ManuscriptFile | { readonly text: string }
