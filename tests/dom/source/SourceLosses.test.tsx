import { expect, it } from 'vitest'
import type { SourceLoss } from '../../../renderer/editor/source/sourceLosses.ts'
import { SourceLosses } from '../../../renderer/source/SourceLosses.tsx'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

async function text(losses: readonly SourceLoss[]) {
  const { services } = await startedServices()
  return (await shown(services, <SourceLosses losses={losses} />)).find('status').textContent
}

it('names what will not be kept, and says so where all is', async () => {
  expect(await text([])).toBe('内容完整，应用后不丢东西。')
  const losses = [
    { kind: 'tag', name: 'div', count: 2 },
    { kind: 'text', name: '甲乙', count: 1 },
  ] as const
  expect(await text(losses)).toBe('应用后不会保留：标记 <div>，2 处文字“甲乙”')
})

it('counts what is too much to be named', async () => {
  const many = Array.from({ length: 15 }, (_, n) => ({ kind: 'attribute', name: `a${n}`, count: 1 }) as const)
  expect(await text(many)).toContain('另有 3 项')
})
