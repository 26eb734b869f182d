import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { nodeFileSystem } from '../../main/files/fileSystem.ts'
import { startDeskProcess } from '../helpers/deskProcess.ts'
import { plainDesk, valueOf } from '../helpers/plainDesk.ts'
import { hostileArticle } from '../torture/hostile/hostileArticle.ts'
import { knownVectors } from '../torture/hostile/vectors.ts'
import { watchedBrowser } from '../torture/hostile/watchedBrowser.ts'

/** A page with the vectors in every place that a reader takes words from. */
function hostilePage(markup: string): string {
  const text = '一段正文，足够长，看得出是正文。'.repeat(12)
  return `<html><head><title>恶意的页面</title></head><body><h1>恶意的页面</h1><div class="content"><p>${text}</p>${markup}<p>${text}</p></div></body></html>`
}

test('hostile words and markup in the desk itself: no screen runs a script or asks the network', async ({
  context,
}) => {
  test.setTimeout(120_000)
  const home = mkdtempSync(join(tmpdir(), 'qingyang-hostile-'))
  mkdirSync(join(home, 'user-data'), { recursive: true })
  const known = knownVectors()
  const prepared = await plainDesk(home, nodeFileSystem, join(home, '稿库'), join(home, 'user-data'))
  const { article } = hostileArticle(known)
  const { metadata, document } = article
  valueOf(await prepared.ask('article.create', { metadata, document: { ...document }, assets: [] }))
  await prepared.stop()

  const desk = await startDeskProcess(home)
  const { page, events } = await watchedBrowser(context, new URL(desk.address).origin)
  await page.goto(desk.address)
  const list = page.getByRole('navigation', { name: '稿件列表' })
  await list.getByRole('option').first().click()
  await expect(page.getByRole('textbox', { name: '正文', exact: true }).locator('p').first()).toBeVisible()
  for (const name of await page.getByRole('tab').allInnerTexts()) {
    await page.getByRole('tab', { name, exact: true }).click()
    await page.waitForTimeout(300)
  }
  // Found words are marked in the list by elements of their own.
  await list.getByRole('searchbox').fill('script')
  await expect(list.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Escape')
  // The import shows the manuscript itself beside what was read.
  const buffer = Buffer.from(hostilePage(known.map(({ html }) => html).join('\n')))
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '打开文稿' }).first().click()
  await (await chooser).setFiles({ name: '恶意.html', mimeType: 'text/html', buffer })
  await expect(page.getByText('恶意的页面').first()).toBeVisible({ timeout: 30_000 })
  await page.waitForTimeout(1500)
  expect(events).toEqual([])
  await page.close()
  await desk.stop()
  rmSync(home, { recursive: true, force: true })
})
