import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isBuilt } from '../../../../../main/shells/starter/isBuilt.ts'

const OUT = ['out/main/electron.js', 'out/main/web.js', 'out/preload/preload.cjs', 'out/renderer/index.html']
const SOURCES = [
  'src/base/result.ts',
  'main/desk/desk.ts',
  'renderer/app/main.tsx',
  'electron.config.ts',
  'package-lock.json',
]

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'qingyang-built-'))
  for (const path of SOURCES) write(path, 1000)
  for (const path of OUT) write(path, 2000)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(path: string, seconds: number): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), '')
  utimesSync(join(root, path), seconds, seconds)
}

describe('isBuilt', () => {
  it('says yes when everything is there and newer than its sources', () => {
    expect(isBuilt(root)).toBe(true)
  })

  it.each(OUT)('says no when %s is missing', (path) => {
    rmSync(join(root, path))
    expect(isBuilt(root)).toBe(false)
  })

  it.each(SOURCES)('says no when %s is newer than any one of the built files', (path) => {
    write(path, 3000)
    expect(isBuilt(root)).toBe(false)
    for (const built of OUT.slice(1)) write(built, 4000)
    expect(isBuilt(root)).toBe(false)
    for (const built of OUT) write(built, 4000)
    expect(isBuilt(root)).toBe(true)
  })

  it('takes a build without sources for what it is', () => {
    for (const path of ['src', 'main', 'renderer', 'electron.config.ts']) rmSync(join(root, path), { recursive: true })
    expect(isBuilt(root)).toBe(true)
  })
})
