import type { Article } from '../../article/article.ts'
import { foldBody } from '../markup/foldBody.ts'
import type { Profile } from '../profile.ts'
import { footXml, frontXml } from './frontXml.ts'
import { sheetXml } from './sheetXml.ts'
import { TEXT_WIDTH } from './wordPlace.ts'
import { wordText } from './wordText.ts'
import { wordWriter, type WordChoices } from './wordWriter.ts'

/** The text of a Word file: the review sheet if the profile asks for it, the article as the page has it, on A4 with page numbers. */
export function documentXml(
  article: Article,
  profile: Profile,
  { reviews, ...choices }: WordChoices & { readonly reviews: readonly string[] },
): string {
  const body = foldBody(article.document, wordWriter(choices)).map((write) =>
    write({ within: 'flow', depth: 0, list: null, width: TEXT_WIDTH }),
  )
  const content = [
    profile.word?.reviewSheet === true ? sheetXml(article, profile, reviews) : '',
    frontXml(article, profile),
    ...body,
    footXml(article, profile),
  ].join('')
  return wordText(choices.comments?.settled(content) ?? content, choices.relations)
}
