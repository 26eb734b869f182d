import type { CDPSession, Page } from '@playwright/test'

/** The kinds of key that are measured. */
export const KEYS = ['latin', 'han', 'ime'] as const
export type Key = (typeof KEYS)[number]

/** A page under measurement. */
export interface Bench {
  readonly page: Page
  readonly cdp: CDPSession
}

/** What a run of keys cost: main-thread milliseconds for each key, and the time from each key to the paint that shows it. */
export interface Cost {
  readonly cpu: readonly number[]
  readonly paint: readonly number[]
}

/** In milliseconds between keys: faster than anyone types, slow enough for each key to be painted. */
const BETWEEN = 45

/** In milliseconds. */
const FRAME = 17

/**
 * Types a run of keys into a page.
 * CPU is the growth of Chromium's `TaskDuration` (all main-thread work: script, style, layout, paint), waits included for what keys set off later.
 */
export async function measure(bench: Bench, key: Key, count: number): Promise<Cost> {
  const { page, cdp } = bench
  await page.evaluate(watchPaint)
  const before = await taskDuration(cdp)
  await type(bench, key, count, BETWEEN)
  // What a key sets off within the rest of typing (toolbar, count) belongs to the keys.
  await page.waitForTimeout(400)
  const cpu = ((await taskDuration(cdp)) - before) / count
  const paint = await page.evaluate(() => (window as unknown as { paints: number[] }).paints)
  return { cpu: [cpu], paint }
}

/** Types a run of keys as fast as frames come. */
export async function warmUp(bench: Bench, key: Key, count: number): Promise<void> {
  await type(bench, key, count, FRAME)
  await bench.page.waitForTimeout(400)
}

async function type({ page, cdp }: Bench, key: Key, count: number, between: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await press(cdp, key, index)
    await page.waitForTimeout(between)
  }
  if (key === 'ime') await cdp.send('Input.insertText', { text: '好' })
}

async function press(cdp: CDPSession, key: Key, index: number): Promise<void> {
  const letter = String.fromCharCode(97 + (index % 26))
  if (key === 'han') await cdp.send('Input.insertText', { text: '字' })
  else if (key === 'ime') {
    const text = 'nihaoshijie'.slice(0, 1 + (index % 11))
    await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  } else {
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, key: letter })
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter })
  }
}

/** All main-thread work of a page since it was opened, in milliseconds. */
export async function taskDuration(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

/** In the page: from an input event to the task after the frame that shows it. One channel for all: each of its own would be garbage of the measurement. */
function watchPaint(): void {
  const holder = window as unknown as { paints: number[]; watchesPaint?: boolean }
  holder.paints = []
  if (holder.watchesPaint) return
  holder.watchesPaint = true
  const { port1, port2 } = new MessageChannel()
  const pressed: number[] = []
  port1.onmessage = () => {
    const since = pressed.shift()
    if (since !== undefined) holder.paints.push(performance.now() - since)
  }
  document.addEventListener(
    'beforeinput',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        pressed.push(timeStamp)
        port2.postMessage(null)
      })
    },
    true,
  )
}
