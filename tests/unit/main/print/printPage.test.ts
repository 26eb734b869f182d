import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { printPage } from '../../../../main/print/printPage.ts'
import { ok } from '../../../../src/base/result.ts'

it('lays the page with its pictures where the engine reads them, and takes them away again', async () => {
  let folder = ''
  const printed = await printPage(
    nodeFileSystem,
    async (file) => {
      folder = dirname(file)
      expect(readFileSync(file, 'utf8')).toBe('<p>字')
      return ok(new Uint8Array(readFileSync(join(folder, 'images/图 一#.png'))))
    },
    { html: '<p>字', beside: [{ path: 'images/图 一#.png', bytes: new Uint8Array([1, 2]) }] },
  )
  expect(printed).toEqual(ok(new Uint8Array([1, 2])))
  expect(existsSync(folder)).toBe(false)
})

it('leaves nothing behind where the engine fails', async () => {
  let folder = ''
  const printed = await printPage(
    nodeFileSystem,
    async (file) => {
      folder = dirname(file)
      throw new Error('gone')
    },
    { html: '', beside: [] },
  )
  expect(printed.ok).toBe(false)
  expect(existsSync(folder)).toBe(false)
})
