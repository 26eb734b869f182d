import { expect, it } from 'vitest'
import { cleanArticle } from '../../../../src/article/changes/cleanArticle.ts'
import { bodyText } from '../../../../src/article/document/bodyText.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { changedBody } from '../../../helpers/changedBody.ts'
import { everythingArticle } from '../../publish/everythingArticle.ts'

it('gives an article without what was taken out; the same where nothing is undecided', () => {
  const article = everythingArticle()
  expect(cleanArticle(article)).toBe(article)
  const changed = { ...article, document: changedBody('甲[-乙-][+丙+]').toJSON() as DocumentJson }
  expect(bodyText(cleanArticle(changed).document)).toBe('甲丙')
  expect(cleanArticle(changed).metadata).toBe(article.metadata)
})
