import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Node } from '@tiptap/pm/model'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { readWebPage } from '../../../../src/intake/webpage/readWebPage.ts'
import { PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { publishedText } from '../publishedText.ts'
import { referenceArticle } from '../referenceArticle.ts'

const { nodes } = articleSchema
const sentence = fc
  .array(fc.constantFrom('农村', '支部', '要把', '扶贫', '抓实', '抓细', '党员', '群众', '2016年', '，', '、'), {
    minLength: 8,
    maxLength: 60,
  })
  .map((words) => `同志们${words.join('')}。`)

function textblock(type: 'paragraph' | 'heading', attrs: Record<string, unknown>, words: string): Node {
  return nodes[type].createChecked(attrs, articleSchema.text(words))
}

const paragraph = sentence.map((words) => textblock('paragraph', {}, words))
const heading = fc
  .tuple(fc.constantFrom(2, 3), fc.constantFrom('一、提高认识', '（二）压实责任', '三、真抓实干'))
  .map(([level, words]) => textblock('heading', { level }, words))
const firstHeading = textblock('heading', { level: 2 }, '一、总的要求')
const list = fc
  .tuple(fc.option(fc.integer({ min: 1, max: 40 })), fc.array(sentence, { minLength: 1, maxLength: 3 }))
  .map(([start, items]) => {
    const content = items.map((words) => nodes.listItem.create(null, textblock('paragraph', { indent: 0 }, words)))
    return start === null ? nodes.bulletList.create(null, content) : nodes.orderedList.create({ start }, content)
  })
const quote = paragraph.map((content) => nodes.blockquote.create(null, content))

/** Bodies such as news have: paragraphs, headings with text below and their levels without gaps, lists, quotations. */
const body = fc
  .array(
    fc.oneof(
      { arbitrary: fc.tuple(paragraph), weight: 4 },
      { arbitrary: fc.tuple(heading, paragraph), weight: 1 },
      { arbitrary: fc.tuple(paragraph, list, paragraph), weight: 1 },
      { arbitrary: fc.tuple(paragraph, quote, paragraph), weight: 1 },
    ),
    { minLength: 2, maxLength: 6 },
  )
  .map((parts) => nodes.doc.createChecked(null, [firstHeading, ...parts.flat()]).toJSON() as DocumentJson)

const reference = referenceArticle()

function expectBack(document: DocumentJson): void {
  const read = readWebPage(publishedText({ ...reference, document }, PAGE_PROFILE))
  // A file that is not here is not on the page.
  expect(read.metadata).toEqual({ ...reference.metadata, attachments: [] })
  expect(read.document).toEqual(document)
}

it('the reference page comes back from our own importer with the same metadata and the same body', () => {
  expectBack(reference.document)
})

it('so do pages of generated bodies', () => {
  fc.assert(fc.property(body, expectBack), { numRuns: 60 })
})
