import { expect } from '@playwright/test'
import { generateVectors } from '../torture/hostile/generateVectors.ts'
import { runHostile } from '../torture/hostile/runHostile.ts'
import { knownVectors } from '../torture/hostile/vectors.ts'
import { watchedBrowser } from '../torture/hostile/watchedBrowser.ts'
import { test } from './harness/paperTest.ts'

test('the witness sees: the vectors run and fetch where nothing stands in their way', async ({
  context,
  paperAddress,
}) => {
  const { page, events, open } = await watchedBrowser(context, paperAddress)
  for (const { html } of knownVectors().slice(0, 60)) {
    await open('raw.html', `<!doctype html><body>${html}`).catch(() => undefined)
  }
  await page.waitForTimeout(300)
  expect(events.filter((event) => event === 'witness script ran').length).toBeGreaterThan(15)
  expect(events.filter((event) => event.startsWith('request ')).length).toBeGreaterThan(5)
})

test('hostile markup: no script runs, nothing is fetched, nothing unsafe is stored', async ({
  context,
  paperAddress,
}) => {
  test.setTimeout(300_000)
  const known = knownVectors()
  expect(known.length).toBeGreaterThanOrEqual(150)
  const run = await runHostile(context, paperAddress, [...known, ...generateVectors(known, 100, 7)], 100)
  expect(run.documents).toBeGreaterThan(30)
  expect(run.faults).toEqual([])
})
