import { emptyDocument } from '../../src/article/document/emptyDocument.ts'
import { emptyMetadata } from '../../src/article/metadata.ts'
import type { DeskServices } from './deskServices.ts'
import { NO_TYPING, type HeldTyping } from './holdTyping.ts'
import { tellUntyped } from './tellUntyped.ts'

/**
 * Makes an empty article in the library and opens it; false if it could not (the person has been told).
 * @param typed what is typed from the command on: it is for the new article
 */
export async function newArticle(services: DeskServices, typed: HeldTyping = NO_TYPING): Promise<boolean> {
  const made = await makeArticle(services)
  // Whoever asks for an empty sheet is going to write.
  if (made) services.article.getState().actions.focusPaper(typed)
  else typed.giveUp((text) => tellUntyped(services.notices, services.words, text))
  return made
}

async function makeArticle({ bridge, article, notices }: DeskServices): Promise<boolean> {
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
  return article.getState().actions.open(answer.value.id)
}
