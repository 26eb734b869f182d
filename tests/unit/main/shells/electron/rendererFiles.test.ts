import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { rendererFiles } from '../../../../../main/shells/electron/rendererFiles.ts'
import { rendererFolder } from './bootedShell.ts'

it('lists the plain files of a folder by address: nothing hidden, no link, nothing beside it', () => {
  const folder = rendererFolder()
  symlinkSync(join(folder, '../secret.txt'), join(folder, 'assets/link.txt'))
  symlinkSync(join(folder, '..'), join(folder, 'up'))
  const files = rendererFiles(folder)
  expect([...files.keys()].sort()).toEqual(['/assets/index.js', '/index.html'])
  expect(files.get('/index.html')).toBe(join(folder, 'index.html'))
})
