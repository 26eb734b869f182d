import { DOMParser as ArticleParser } from '@tiptap/pm/model'
import { articleSchema } from '../../../src/article/document/articleSchema.ts'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { repairDocument } from '../../../src/article/document/repairDocument.ts'
import { settleSpaces } from './settleSpaces.ts'
import { sourceLosses, type SourceLoss } from './sourceLosses.ts'
import { renderedBody } from './sourceOf.ts'

/** A body read from its source, and what the source says that it does not hold. */
export interface ReadSource {
  readonly document: DocumentJson
  readonly losses: readonly SourceLoss[]
}

const parser = ArticleParser.fromSchema(articleSchema)

/**
 * Reads a body from HTML that a person wrote or changed. What an article cannot hold is left out and told; words of unknown tags stay. Nothing
 * in it is loaded or run: it is read in a document without a window.
 */
export function readSource(text: string): ReadSource {
  const page = new DOMParser().parseFromString(`<!doctype html><html><head></head><body>${text}`, 'text/html')
  const written = page.body.cloneNode(true) as Element
  settleSpaces(page.body)
  const { document } = repairDocument(parser.parse(page.body, { preserveWhitespace: 'full' }).toJSON())
  return { document, losses: sourceLosses(written, renderedBody(document)) }
}
