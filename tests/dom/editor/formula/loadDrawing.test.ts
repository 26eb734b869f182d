import { expect, it, vi } from 'vitest'

it('brings what draws once, and tells whoever still hears', async () => {
  vi.resetModules()
  const { canDraw, loadDrawing, onDrawing } = await import('../../../../renderer/editor/formula/loadDrawing.ts')
  let heard = 0
  onDrawing(() => (heard += 1))()
  onDrawing(() => (heard += 1))
  expect(canDraw()).toBe(false)
  expect(await Promise.all([loadDrawing(), loadDrawing()])).toEqual([true, true])
  expect([heard, canDraw()]).toEqual([1, true])
})
