import { expect, it, vi } from 'vitest'
import { applySource } from '../../../renderer/source/applySource.ts'
import { paragraphJson } from '../../../src/article/document/paragraphJson.ts'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'

const body = (words: string): DocumentJson => ({ type: 'doc', content: [paragraphJson(words)] })

function article(now: DocumentJson, replaces = true) {
  const replaceBody = vi.fn(() => Promise.resolve(replaces))
  const actions = { currentDocument: () => now, replaceBody }
  return { services: { article: { getState: () => ({ actions }) } } as never, replaceBody }
}

it('puts the body in the place of the paper’s', async () => {
  const { services, replaceBody } = article(body('旧'))
  expect(await applySource(services, body('新'), body('旧'), false)).toBe('done')
  expect(replaceBody).toHaveBeenCalledWith(body('新'), expect.anything())
})

it('touches nothing where the source says what the article says', async () => {
  const { services, replaceBody } = article(body('旧'))
  expect(await applySource(services, body('旧'), body('旧'), false)).toBe('done')
  expect(replaceBody).not.toHaveBeenCalled()
})

it('asks before it goes over what was changed elsewhere meanwhile', async () => {
  const { services, replaceBody } = article(body('别处改的'))
  expect(await applySource(services, body('新'), body('旧'), false)).toBe('changed')
  expect(replaceBody).not.toHaveBeenCalled()
  expect(await applySource(services, body('新'), body('旧'), true)).toBe('done')
  expect(replaceBody).toHaveBeenCalledOnce()
})

it('says so where the paper is locked', async () => {
  expect(await applySource(article(body('旧'), false).services, body('新'), body('旧'), false)).toBe('locked')
})
