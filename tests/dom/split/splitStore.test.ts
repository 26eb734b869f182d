import { expect, it, vi } from 'vitest'
import { ok } from '../../../src/base/result.ts'
import type { Manuscript } from '../../../src/intake/manuscript.ts'
import type { FakeDeskOptions } from '../../doubles/bridge.ts'
import { startedServices } from '../../helpers/startedServices.ts'
import { body } from '../../doubles/paper.ts'

const [A, B] = ['20160519-甲-aaaa', '20160519-乙-bbbb'] as const

async function withTwo(handlers: FakeDeskOptions['handlers'] = {}) {
  const started = await startedServices({ handlers })
  for (const [id, text] of [
    [A, '甲文'],
    [B, '乙文'],
  ] as const)
    started.desk.put(id, { document: body(text) })
  const { split } = started.services
  return { ...started, split, state: () => split.getState() }
}

it('reads an article without opening it, and follows its file', async () => {
  const { desk, state } = await withTwo()
  await state().showArticle(B)
  expect(state().shown).toMatchObject({ kind: 'article', id: B, article: { document: body('乙文') } })
  expect(desk.count('article.open')).toBe(0)
  const first = state().shown
  desk.emit('library.changed', {})
  await vi.waitFor(() => expect(desk.count('article.read')).toBe(2))
  expect(state().shown).toBe(first)
  desk.put(B, { document: body('乙文改') })
  desk.emit('library.changed', {})
  // Changes that follow one another are read together, a while later.
  await vi.waitFor(() => expect(state().shown).toMatchObject({ article: { document: body('乙文改') } }), {
    timeout: 5000,
  })
})

it('says of an article that has gone that it cannot be read', async () => {
  const { state } = await withTwo()
  await state().showArticle('20160519-丙-cccc')
  expect(state().shown).toMatchObject({ kind: 'failed', error: { code: 'article.notFound' } })
})

it('reads a manuscript, and makes nothing of it', async () => {
  const manuscript = { metadata: {}, document: body('来稿正文。'), assets: [], dropped: [], losses: [] }
  const { desk, state } = await withTwo({ 'intake.read': () => ok(manuscript as unknown as Manuscript) })
  await state().showManuscript(new File(['来稿标题\n\n来稿正文。'], '来稿.txt'))
  expect(state().shown).toMatchObject({ kind: 'manuscript', name: '来稿.txt' })
  expect(desk.count('article.create')).toBe(0)
  desk.fail('intake.read', 'input.unreadable')
  await state().showManuscript(new File(['x'], '坏.docx'))
  expect(state().shown).toMatchObject({ kind: 'failed', error: { path: '坏.docx' } })
  await state().showManuscript({ name: '大.docx', size: 1e12, arrayBuffer: () => Promise.reject(new Error('read')) })
  expect(state().shown).toMatchObject({ kind: 'failed', error: { code: 'input.tooLarge' } })
})

it('the last asked for stands, and nothing that was closed meanwhile comes back', async () => {
  const { desk, state } = await withTwo()
  const go = desk.hold('article.read')
  const reads = [state().showArticle(A), state().showArticle(B)]
  go()
  await Promise.all(reads)
  expect(state().shown).toMatchObject({ id: B })
  const later = desk.hold('article.read')
  const late = state().showArticle(A)
  state().close()
  later()
  await late
  expect(state().shown).toBeNull()
})

it('a choice that is given up goes back to what stood there', async () => {
  const { state } = await withTwo()
  state().choose()
  state().back()
  expect(state().shown).toBeNull()
  await state().showArticle(A)
  state().choose()
  expect(state().shown).toEqual({ kind: 'choice' })
  state().back()
  expect(state().shown).toMatchObject({ kind: 'article', id: A })
})

it('closes with the library', async () => {
  const { services, state } = await withTwo()
  await state().showArticle(A)
  services.library.setState({ library: { id: 'other', name: '他', path: '/other' } })
  expect(state().shown).toBeNull()
})

it('puts side columns away when the window is made narrower while two papers are there, and never when it is made wider', async () => {
  const { services, state } = await withTwo()
  const shown = () => {
    const { libraryShown, inspectorShown } = services.view.getState()
    return [libraryShown, inspectorShown]
  }
  const resize = (width: number): void => {
    vi.stubGlobal('innerWidth', width)
    window.dispatchEvent(new Event('resize'))
  }
  try {
    resize(1920)
    await state().showArticle(B)
    expect(shown()).toEqual([true, true])
    resize(1680)
    expect(shown()).toEqual([true, false])
    resize(1920)
    expect(shown()).toEqual([true, false])
    resize(1280)
    expect(shown()).toEqual([false, false])
    state().close()
    expect(shown()).toEqual([true, true])
    resize(1000)
    expect(shown()).toEqual([true, true])
  } finally {
    vi.unstubAllGlobals()
  }
})
