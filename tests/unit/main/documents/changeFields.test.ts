import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { changeFields } from '../../../../main/documents/changeFields.ts'
import { listVersions } from '../../../../main/documents/history/listVersions.ts'
import { articlePaths } from '../../../../main/library/articlePaths.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { journalingWindow } from '../../../helpers/journalingWindow.ts'
import { newArticleOn, newShelf } from '../../../helpers/newShelf.ts'
import { reopened, vanish } from '../../../helpers/reopened.ts'

it('changes the fields, and keeps what was before as a version', async () => {
  const shelf = await newShelf()
  const id = await newArticleOn(shelf, { source: '旧社' }, '正文')
  expect(await changeFields(shelf, id, { source: '新华社' }, '丁')).toMatchObject({ ok: true })
  const { metadata, document } = JSON.parse(readFileSync(articlePaths(shelf.library, id).file, 'utf8')) as Record<
    string,
    object
  >
  expect(metadata).toMatchObject({ source: '新华社', title: '打好基层党建' })
  expect(JSON.stringify(document)).toContain('正文')
  const versions = await listVersions(shelf, id, null)
  expect(versions.ok && versions.value.total).toBe(1)
})

it('leaves alone what another desk has open, and what holds unsaved text', async () => {
  const shelf = await newShelf()
  const id = await newArticleOn(shelf, {}, '正文')
  const { file, lock } = articlePaths(shelf.library, id)
  const before = readFileSync(file, 'utf8')
  writeFileSync(lock, '{"machine":"another","process":1}')
  expect(await changeFields(shelf, id, { source: '新华社' }, '')).toMatchObject({ error: { code: 'lock.held' } })
  writeFileSync(lock, '')
  const window = journalingWindow(shelf, id)
  await window.open()
  window.edit((transform) => void transform.insert(1, articleSchema.text('没有保存的')))
  await window.flush()
  await vanish(shelf)
  await shelf.fs.remove(lock)
  const other = reopened(shelf)
  expect(await changeFields(other, id, { source: '新华社' }, '')).toMatchObject({ ok: false })
  expect(readFileSync(file, 'utf8')).toBe(before)
})
