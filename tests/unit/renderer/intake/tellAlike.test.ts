import { expect, it } from 'vitest'
import { tellAlike } from '../../../../renderer/intake/tellAlike.ts'
import type { LibraryRow } from '../../../../src/library/libraryRow.ts'
import { startedServices } from '../../../helpers/startedServices.ts'

const row = (id: string, title: string) => ({ row: { id, title } as LibraryRow, snippet: null })

async function told(ids: readonly (readonly [string, string])[], fails = false) {
  const { services, desk } = await startedServices()
  const asked: string[] = []
  const bridge = {
    ...desk.bridge,
    'library.search': async ({ query }: { query: string }) => {
      asked.push(query)
      if (fails) return desk.bridge['article.open']({ id: '20160519-没有-abcd' }) as never
      const hits = ids.map(([id, title]) => row(id, title))
      return { ok: true as const, value: { hits, more: false, hints: [], reading: null, renewed: false, binned: 0 } }
    },
  }
  await tellAlike({ ...services, bridge }, 'own')
  return { notices: services.notices.getState().notices, asked, services }
}

it('names what a new article is like, and lists it when asked to', async () => {
  const { notices, asked, services } = await told([
    ['own', '本篇'],
    ['a', '甲'],
    ['b', '乙'],
    ['c', '丙'],
  ])
  expect(asked).toEqual(['重复:own'])
  expect(notices).toMatchObject([{ tone: 'warning', text: expect.stringContaining('有 3 篇') as string }])
  expect(notices[0]?.text).toContain('《甲》《乙》')
  expect(notices[0]?.text).not.toContain('丙')
  notices[0]?.action?.run()
  expect(services.library.getState().query).toBe('重复:own')
})

it('says nothing where there is none, or it cannot be known', async () => {
  expect((await told([['own', '本篇']])).notices).toEqual([])
  expect((await told([], true)).notices).toEqual([])
})
