import { expect } from '@playwright/test'
import { toolSessions } from '../torture/tools/toolSessions.ts'
import { test } from './harness/paperTest.ts'

// `npm run torture -- tools` in short: whatever hands do, the body stays whole, comes back from the disk, and is undone and done again to the letter.
test('hands that go anywhere with every tool leave a whole body, and undo leads back to the start', async ({
  paper,
}) => {
  test.setTimeout(180_000)
  const { faults, done, tracked } = await toolSessions(paper, 24, 1)
  expect(faults).toEqual([])
  expect(done.size).toBeGreaterThan(80)
  expect(tracked).toBeGreaterThan(3)
})
