import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import type { DeskServices } from '../app/deskServices.ts'

/** What became of it: `changed`: the article was changed meanwhile, in another window; `locked`: it may not be changed now. */
export type Applied = 'done' | 'changed' | 'locked'

/**
 * Puts a body read from its source in the place of the paper's, as one edit that one undo takes back.
 * @param start the body the source began with
 * @param over also where the article was changed since
 */
export async function applySource(
  { article }: Pick<DeskServices, 'article'>,
  document: DocumentJson,
  start: DocumentJson,
  over: boolean,
): Promise<Applied> {
  const { currentDocument, replaceBody } = article.getState().actions
  if (same(document, currentDocument())) return 'done'
  if (!over && !same(start, currentDocument())) return 'changed'
  return (await replaceBody(document, { undone: () => undefined, redone: () => undefined })) ? 'done' : 'locked'
}

function same(one: DocumentJson, other: DocumentJson): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
