import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { electronPath } from '../../../../../main/shells/starter/electronPath.ts'

const folder = mkdtempSync(join(tmpdir(), 'qingyang-starter-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('electronPath', () => {
  const root = join(folder, 'program')
  const dist = join(root, 'node_modules/electron/dist')

  it('is where the package says, if it is really there', () => {
    expect(electronPath(root, {})).toBeNull()
    mkdirSync(dist, { recursive: true })
    writeFileSync(join(root, 'node_modules/electron/path.txt'), 'electron')
    expect(electronPath(root, {})).toBeNull()
    writeFileSync(join(dist, 'electron'), '')
    expect(electronPath(root, {})).toBe(join(dist, 'electron'))
    expect(electronPath(root, { ELECTRON_OVERRIDE_DIST_PATH: folder })).toBeNull()
    writeFileSync(join(folder, 'electron'), '')
    expect(electronPath(root, { ELECTRON_OVERRIDE_DIST_PATH: folder })).toBe(join(folder, 'electron'))
  })
})
