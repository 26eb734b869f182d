import { expect, it } from 'vitest'
import { reviewDraft } from '../../../../renderer/intake/review/reviewDraft.ts'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { startedServices } from '../../../helpers/startedServices.ts'

const BEFORE = { ...emptyMetadata(), title: '道路修复', authors: ['王强'] }

it('gives what was mended of the same manuscript, and nothing over other fields or of another name', async () => {
  const { services } = await startedServices()
  const mended = { ...BEFORE, source: '县融媒体中心', authors: [] }
  reviewDraft(services.unsent, '来稿.docx', BEFORE).keep(mended)
  expect(reviewDraft(services.unsent, '来稿.docx', BEFORE).metadata).toEqual(mended)
  expect(reviewDraft(services.unsent, '别的.docx', BEFORE).metadata).toBe(BEFORE)
  const other = { ...BEFORE, title: '另一篇' }
  expect(reviewDraft(services.unsent, '来稿.docx', other).metadata).toBe(other)
  reviewDraft(services.unsent, '来稿.docx', BEFORE).forget()
  expect(reviewDraft(services.unsent, '来稿.docx', BEFORE).metadata).toBe(BEFORE)
})

it('keeps nothing where nothing differs', async () => {
  const { services, desk } = await startedServices()
  const draft = reviewDraft(services.unsent, '来稿.docx', BEFORE)
  draft.keep({ ...BEFORE, source: '县' })
  draft.keep(BEFORE)
  await services.unsent.getState().flush()
  expect(desk.unsent.get('')?.size ?? 0).toBe(0)
})

const over = JSON.stringify(BEFORE)
it.each([
  '',
  '{',
  'null',
  '[]',
  `{"over":${over}}`,
  `{"over":${over},"metadata":[]}`,
  `{"over":${over},"metadata":{"title":7,"elsewhere":1}}`,
])('takes %s for nothing that a field cannot hold', async (text) => {
  const { services } = await startedServices()
  services.unsent.getState().write(null, 'import', JSON.stringify([['来稿.docx', text]]))
  const { metadata } = reviewDraft(services.unsent, '来稿.docx', BEFORE)
  expect(metadata).toEqual(text.includes('elsewhere') ? { ...BEFORE, title: '' } : BEFORE)
})
