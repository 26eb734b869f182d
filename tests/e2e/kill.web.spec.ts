import { expect, test } from '@playwright/test'
import { killSeries } from '../torture/kill/killSeries.ts'

test('the desk is killed six times while it is written in: nothing that was acknowledged is gone', async () => {
  // A machine that runs everything else at the same time takes its time.
  test.setTimeout(300_000)
  const tally = await killSeries({ seed: 7, runs: 6 })
  expect(tally.faults(), tally.table()).toEqual([])
  expect(tally.table()).toContain('| all | 6 |')
})
