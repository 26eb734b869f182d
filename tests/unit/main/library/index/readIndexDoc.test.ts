import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleText } from '../../../../../src/article/articleText.ts'
import { bodyText } from '../../../../../src/article/document/bodyText.ts'
import { loadArticle } from '../../../../../src/article/load.ts'
import { countText } from '../../../../../src/article/countText.ts'
import { readIndexDoc } from '../../../../../main/library/index/readIndexDoc.ts'
import type { DocumentJson } from '../../../../../src/article/document/documentJson.ts'
import { changedBody } from '../../../../helpers/changedBody.ts'
import { arbitraryArticle } from '../../../../helpers/arbitraryArticle.ts'

const ID = '20160519-打好基层党建-abcd'

describe('what the index reads of an article', () => {
  it('is what opening it would read', () => {
    fc.assert(
      fc.property(arbitraryArticle(), (article) => {
        const text = articleText(article)
        const loaded = loadArticle(text)
        if (!loaded.ok) throw new Error(loaded.error.code)
        const { metadata, document, modifiedAt, review } = loaded.value.article
        const doc = readIndexDoc(article.id, text, 0)
        expect(doc).toMatchObject({ id: article.id, metadata, body: bodyText(document) })
        expect(doc.row).toMatchObject({ modifiedAt, stage: review.stage, characters: countText(doc.body) })
      }),
      { numRuns: 40 },
    )
  })

  it('finds what footnotes say without counting it, and not what was taken out under 修订', () => {
    const [article] = fc.sample(arbitraryArticle(), 1)
    const { type, content } = changedBody('据[-旧闻-]记载').toJSON() as DocumentJson
    const [line] = content ?? []
    const noted = {
      ...line!,
      content: [...(line?.content ?? []), { type: 'footnote', attrs: { text: '见《旧唐书》' } }],
    }
    const doc = readIndexDoc(ID, articleText({ ...article!, document: { type, content: [noted] } }), 0)
    expect(doc.body).toBe('据记载\n见《旧唐书》')
    expect(doc.row.characters).toBe(3)
  })

  it.each([
    ['is not there', null],
    ['is cut off', '{"format":"qingyang/ar'],
    ['is something else', '{"format":"other","version":1}'],
    ['has no id', '{"format":"qingyang/article","version":1,"document":{"type":"doc"}}'],
    ['has no body', `{"format":"qingyang/article","version":1,"id":"${ID}"}`],
    ['is null', 'null'],
  ])('is damaged where the file %s', (_, text) => {
    const doc = readIndexDoc(ID, text, 1_700_000_000_000)
    expect(doc.row).toMatchObject({ id: ID, title: ID, damaged: true, modifiedAt: '2023-11-14T22:13:20.000Z' })
  })

  it('takes what can be read of a body that is not whole', () => {
    const content = [null, { type: 'paragraph', content: [{ type: 'text', text: '还在' }] }]
    const broken = { format: 'qingyang/article', version: 1, id: ID, document: { type: 'doc', content } }
    expect(readIndexDoc(ID, JSON.stringify(broken), 0)).toMatchObject({ body: '还在', row: { characters: 2 } })
  })

  it('keeps an article of a newer version, and one with strange fields', () => {
    const newer = {
      format: 'qingyang/article',
      version: 99,
      id: ID,
      document: { type: 'doc' },
      metadata: { title: '新', editors: 7 },
    }
    expect(readIndexDoc(ID, JSON.stringify(newer), 0).row).toMatchObject({ title: '新', editors: [], stage: 'draft' })
  })
})
