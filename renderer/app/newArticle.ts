import { emptyDocument } from '../../src/article/document/emptyDocument.ts'
import { emptyMetadata } from '../../src/article/metadata.ts'
import type { DeskServices } from './deskServices.ts'

/** Makes an empty article in the library and opens it; false if it could not (the person has been told). */
export async function newArticle({ bridge, article, notices }: DeskServices): Promise<boolean> {
  // What is open is made safe first: a new article that could not be shown would be litter.
  if (!(await article.getState().actions.makeSafe())) return false
  const answer = await bridge['article.create']({
    metadata: { ...emptyMetadata() },
    document: { ...emptyDocument() },
    assets: [],
  })
  if (!answer.ok) {
    notices.getState().showError(answer.error, 'opening')
    return false
  }
  if (!(await article.getState().actions.open(answer.value.id))) return false
  // Whoever asks for an empty sheet is going to write.
  article.getState().actions.focusPaper()
  return true
}
