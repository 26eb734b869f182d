import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { layAside } from '../../../../../main/documents/journal/layAside.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { bodyText } from '../../../../../src/article/document/bodyText.ts'
import { emptyDocument } from '../../../../../src/article/document/emptyDocument.ts'
import { listVersions } from '../../../../../main/documents/history/listVersions.ts'
import { readVersion } from '../../../../../main/documents/history/readVersion.ts'
import { openArticle } from '../../../../../main/documents/openArticle.ts'
import { articlePaths } from '../../../../../main/library/articlePaths.ts'
import { journalingWindow } from '../../../../helpers/journalingWindow.ts'
import { newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'
import { settled } from '../../../../helpers/reopened.ts'

async function written() {
  const shelf = await newShelf()
  const id = await newArticleOn(shelf, {}, '原文')
  const window = journalingWindow(shelf, id)
  await window.open()
  window.edit((transform) => void transform.insert(1, articleSchema.text('没保存')), { kicker: '没保存的引题' })
  return { shelf, id, window, paths: articlePaths(shelf.library, id) }
}

describe('taking what the file holds', () => {
  it('keeps aside what was beyond it, and forgets the body', async () => {
    const { shelf, id, window, paths } = await written()
    expect(await window.flush()).toBeNull()
    await settled(shelf, id)
    await layAside(shelf, id)
    expect([existsSync(paths.log), shelf.journals.has(id)]).toEqual([false, false])
    const [kept] = readdirSync(paths.journal).filter((name) => /^discarded-.*\.log$/.test(name))
    expect(readFileSync(join(paths.journal, kept ?? ''), 'utf8')).toContain('没保存的引题')
  })

  it('is what opening afresh does: the file is on screen again', async () => {
    const { shelf, id, window } = await written()
    await window.flush()
    const shared = await openArticle(shelf, id)
    const fresh = await openArticle(shelf, id, true)
    expect(shared.ok && shared.value.article.metadata.kicker).toBe('没保存的引题')
    expect(fresh.ok && fresh.value).toMatchObject({ unsaved: false, article: { metadata: { kicker: '' } } })
  })

  it('keeps what was written here in the history, from where it can be brought back', async () => {
    const { shelf, id, window } = await written()
    await window.flush()
    expect(await openArticle(shelf, id, true)).toMatchObject({ ok: true })
    const listed = await listVersions(shelf, id)
    const rows = listed.ok ? listed.value.versions : []
    expect(rows.map(({ why, damaged }) => [why, damaged])).toEqual([['replaced', false]])
    const read = await readVersion(shelf, id, rows[0]?.version ?? '')
    const article = read.ok ? read.value.article : null
    expect([bodyText(article?.document ?? emptyDocument()), article?.metadata.kicker]).toEqual([
      '没保存原文',
      '没保存的引题',
    ])
    expect(await openArticle(shelf, id, true)).toMatchObject({ ok: true })
    const again = await listVersions(shelf, id)
    expect(again.ok && again.value.total).toBe(1)
  })

  it('leaves nothing aside where nothing was beyond it', async () => {
    const { shelf, id, paths } = await written()
    await layAside(shelf, id)
    expect(existsSync(paths.journal)).toBe(false)
  })
})
