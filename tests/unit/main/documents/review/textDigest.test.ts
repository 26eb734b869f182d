import { expect, it } from 'vitest'
import { textDigest } from '../../../../../main/documents/review/textDigest.ts'
import type { DocumentJson } from '../../../../../src/article/document/documentJson.ts'
import { emptyMetadata } from '../../../../../src/article/metadata.ts'
import { emptyDocument } from '../../../../../src/article/document/emptyDocument.ts'
import { paragraphJson } from '../../../../../src/article/document/paragraphJson.ts'
import { Transform } from '@tiptap/pm/transform'
import { formattedBody, formattingMark } from '../../../../helpers/formattedBody.ts'
import { changedBody } from '../../../../helpers/changedBody.ts'

it('is another where the headlines or the body are, and the same where only other fields are', () => {
  const metadata = { ...emptyMetadata(), title: '党建' }
  const document = emptyDocument()
  const digest = textDigest({ metadata, document })
  expect(digest).toMatch(/^[0-9a-f]{64}$/)
  expect(textDigest({ metadata: { ...metadata, source: '新华社' }, document })).toBe(digest)
  expect(textDigest({ metadata: { ...metadata, title: '党建二' }, document })).not.toBe(digest)
  expect(textDigest({ metadata, document: { type: 'doc', content: [paragraphJson('正文')] } })).not.toBe(digest)
})

it('is the same whatever is said in comments: they open no review again', () => {
  const metadata = { ...emptyMetadata(), title: '党建' }
  const marks = [{ type: 'comment', attrs: { id: 'abcdef', thread: [], state: 'open' } }]
  const divided = [
    { type: 'text', text: '正' },
    { type: 'text', text: '文', marks },
  ]
  const commented = { ...paragraphJson('正文'), content: divided }
  const digest = textDigest({ metadata, document: { type: 'doc', content: [paragraphJson('正文')] } })
  expect(textDigest({ metadata, document: { type: 'doc', content: [commented] } })).toBe(digest)
})

it('reads what is undecided as accepted: an insertion opens a review again, its acceptance does not', () => {
  const metadata = { ...emptyMetadata(), title: '党建' }
  const digestOf = (short: string) => textDigest({ metadata, document: changedBody(short).toJSON() as DocumentJson })
  expect(digestOf('正[-旧-][+新+]文')).toBe(digestOf('正新文'))
  expect(digestOf('正[-旧-][+新+]文')).not.toBe(digestOf('正旧文'))
})

it('reads a format that is undecided as accepted', () => {
  const digestOf = (doc: ReturnType<typeof formattedBody>) =>
    textDigest({ metadata: { ...emptyMetadata(), title: '党建' }, document: doc.toJSON() as DocumentJson })
  const bold = formattedBody('据*本报*报道')
  expect(digestOf(new Transform(bold).addMark(2, 4, formattingMark([])).doc)).toBe(digestOf(bold))
  expect(digestOf(bold)).not.toBe(digestOf(formattedBody('据本报报道')))
})
