import { spawnSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { browserPrint } from '../../../../main/print/browserPrint.ts'
import { printPage } from '../../../../main/print/printPage.ts'
import { PDF_PROFILE } from '../../../../src/publish/profiles.ts'
import { printHtml } from '../../../../src/publish/pdf/printHtml.ts'
import { findBrowser } from '../../../helpers/findBrowser.ts'
import { pngBytes } from '../../../helpers/pictureBytes.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'
import { everythingArticle } from '../../publish/everythingArticle.ts'

const fs = nodeFileSystem
/** Chrome refuses root with its sandbox. */
const more = process.getuid?.() === 0 ? ['--no-sandbox'] : []

function leftovers(): string[] {
  return readdirSync(tmpdir()).filter((name) => /^qingyang-(?:print|page)-/.test(name))
}

function told(command: string, ...args: readonly string[]): string {
  return spawnSync(command, args, { encoding: 'utf8' }).stdout
}

describe('browserPrint', () => {
  it('prints the page of an article on A4 with page numbers, its pictures and every word, and cleans up', async () => {
    const article = everythingArticle()
    const print = browserPrint({ fs, browser: findBrowser(), more })
    const beside = article.assets
      .filter(({ kind }) => kind === 'picture')
      .map(({ name }) => ({ path: `images/${name}`, bytes: pngBytes(60, 40) }))
    const html = `${printHtml(article, PDF_PROFILE)}<script>document.body.textContent = '脚本运行了'</script>`
    const pdf = await printPage(fs, print, { html, beside })
    if (!pdf.ok) throw new Error(JSON.stringify(pdf.error))
    const file = join(tempFolder(), 'a.pdf')
    writeFileSync(file, pdf.value)
    const facts = told('pdfinfo', file)
    expect(facts).toMatch(/Page size: +59[45]\.\d+ x 84[12]\.\d+ pts \(A4\)/)
    expect(Number(/Pages: +(\d+)/.exec(facts)?.[1])).toBeGreaterThanOrEqual(2)
    expect(told('pdfimages', '-list', file).split('\n').length).toBeGreaterThan(3)
    const text = told('pdftotext', '-layout', file, '-').replace(/\s/g, '')
    for (const words of ['打好基层党建', '贫困人口', '图为座谈会现场。', '—1—', '—2—']) expect(text).toContain(words)
    expect(text).not.toMatch(/脚本运行了|字号/)
    expect(leftovers()).toEqual([])
  })

  it('says what to do where there is no browser', async () => {
    expect(await browserPrint({ fs, browser: null })('/a.html')).toMatchObject({ error: { code: 'print.noBrowser' } })
  })

  it('tells what went wrong, and ends what takes too long', async () => {
    const gone = await browserPrint({ fs, browser: '/no/such/browser' })('/a.html')
    expect(gone).toMatchObject({ error: { code: 'print.failed', detail: expect.stringContaining('ENOENT') as string } })
    const script = join(tempFolder(), 'slow.sh')
    writeFileSync(script, '#!/bin/sh\nexec sleep 30\n', { mode: 0o755 })
    const slow = await browserPrint({ fs, browser: script, patience: 200 })('/a.html')
    expect(slow).toMatchObject({ error: { code: 'print.failed', detail: 'it took too long' } })
    expect(leftovers()).toEqual([])
  })
})
