import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decideReview } from '../../../../../main/documents/review/decideReview.ts'
import { listVersions } from '../../../../../main/documents/history/listVersions.ts'
import { openArticle } from '../../../../../main/documents/openArticle.ts'
import { saveArticle } from '../../../../../main/documents/saveArticle.ts'
import type { Shelf } from '../../../../../main/documents/shelf.ts'
import { articlePaths } from '../../../../../main/library/articlePaths.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import type { PersonMove } from '../../../../../src/review/allowedMoves.ts'
import { journalingWindow } from '../../../../helpers/journalingWindow.ts'
import { bodyOf, metadataOf, newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'
import { wholeSave } from '../../../../helpers/wholeSave.ts'

const stored = (shelf: Shelf, id: string) =>
  JSON.parse(readFileSync(articlePaths(shelf.library, id).file, 'utf8')) as {
    review: { stage: string; decisions: { who: string; move: string; digest: string }[] }
    document: unknown
  }

async function decided(shelf: Shelf, id: string, move: PersonMove, who: string, opinion = '') {
  const answer = await decideReview(shelf, id, { move, who, opinion, role: '责编' })
  return answer.ok ? answer.value.review.stage : answer.error.code
}

async function ready(shelf: Shelf, id: string): Promise<void> {
  await decided(shelf, id, 'pass', '丁')
  for (const who of ['甲', '乙', '丙']) {
    await decided(shelf, id, 'proof', '丁')
    await decided(shelf, id, 'pass', who)
  }
}

describe('a decision', () => {
  it('stands in the file, with what was read, and keeps a version', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf, {}, '近日,中共中央')
    const before = stored(shelf, id).document
    expect(await decided(shelf, id, 'pass', '丁')).toBe('firstReview')
    expect(await decided(shelf, id, 'pass', '甲')).toBe('review.proofFirst')
    expect(await decided(shelf, id, 'return', '甲', '数字有误')).toBe('returned')
    const { review, document } = stored(shelf, id)
    expect(review.decisions.map(({ move, who }) => [move, who])).toEqual([
      ['pass', '丁'],
      ['return', '甲'],
    ])
    expect(review.decisions[0]?.digest).toMatch(/^[0-9a-f]{64}$/)
    expect(document).toEqual(before)
    const versions = await listVersions(shelf, id, null)
    expect(versions.ok && versions.value.versions.map(({ why }) => why)).toContain('review')
    expect(shelf.journals.has(id)).toBe(false)
  })

  it('is not taken while there is text that is not saved', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf, {}, '正文')
    const window = journalingWindow(shelf, id)
    await window.open()
    window.edit((transform) => void transform.insert(1, articleSchema.text('没有保存的')))
    await window.flush()
    expect(await decided(shelf, id, 'pass', '丁')).toBe('review.unsaved')
    expect(await window.save()).toBeNull()
    expect(await decided(shelf, id, 'pass', '丁')).toBe('firstReview')
  })

  it('lets whoever has the article open go on writing and saving', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf, {}, '正文')
    const opened = await openArticle(shelf, id)
    if (!opened.ok) throw new Error(opened.error.code)
    const answer = await decideReview(shelf, id, { move: 'pass', who: '丁', opinion: '', role: '' })
    if (!answer.ok) throw new Error(answer.error.code)
    const { etag } = answer.value.saved
    const saved = await saveArticle(shelf, wholeSave({ id, etag, metadata: metadataOf(), document: bodyOf('正文二') }))
    expect(saved.ok).toBe(true)
    expect(stored(shelf, id).review.stage).toBe('firstReview')
  })

  it('opens the last review again when the text is edited after it, and only then', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf, {}, '正文')
    await ready(shelf, id)
    expect(stored(shelf, id).review.stage).toBe('ready')
    const save = async (patch: object, text: string) => {
      const opened = await openArticle(shelf, id)
      if (!opened.ok) throw new Error(opened.error.code)
      const { etag } = opened.value
      return saveArticle(shelf, wholeSave({ id, etag, metadata: metadataOf(patch), document: bodyOf(text) }))
    }
    expect(await save({ source: '新华社' }, '正文')).toMatchObject({ ok: true })
    expect(stored(shelf, id).review.stage).toBe('ready')
    expect(await save({}, '改了的正文')).toMatchObject({ ok: true, value: { review: { stage: 'finalReview' } } })
    expect(stored(shelf, id).review.decisions.at(-1)?.move).toBe('edited')
  })
})
