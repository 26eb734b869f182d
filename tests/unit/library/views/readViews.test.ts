import { expect, it } from 'vitest'
import { readViews } from '../../../../src/library/views/readViews.ts'

it('reads names without what stands around them, and no endless ones', () => {
  const [view] = readViews({ views: [{ id: 'a', name: `  ${'长'.repeat(80)} `, query: '党建' }] })
  expect(view).toEqual({ id: 'a', name: '长'.repeat(60), query: '党建' })
  expect(readViews({ views: [{ id: 'a', name: '甲', query: '党'.repeat(1001) }] })).toEqual([])
})
