import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, sourceFiles, type SourceFile } from '../../helpers/sourceFiles.ts'
import { mayImport, roomOf } from './house.ts'

const files = sourceFiles('src', 'main', 'renderer').filter(({ path }) => !path.endsWith('tsconfig.json'))
const byPath = new Map(files.map((file) => [file.path, file]))

describe('the house', () => {
  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(60)
  })

  it('keeps every file in a room', () => {
    expect(files.filter(({ path }) => roomOf(path) === undefined).map(({ path }) => path)).toEqual([])
  })

  it('lets nothing walk back: every import runs in an allowed direction, type imports included', () => {
    const wrong = files.flatMap(({ path, imports }) => {
      const room = roomOf(path)
      return imports
        .filter((target) => room !== undefined && !mayImport(room, target))
        .map((target) => `${path} -> ${target}`)
    })
    expect(wrong).toEqual([])
  })

  it('imports only files that exist', () => {
    const missing = files.flatMap(({ path, imports }) =>
      imports
        .filter((target) => !byPath.has(target) && !existsSync(join(ROOT, target)))
        .map((target) => `${path} -> ${target}`),
    )
    expect(missing).toEqual([])
  })

  it('uses a package only where a room names it', () => {
    const wrong = files.flatMap(({ path, packages }) =>
      packages
        .filter((name) => !(roomOf(path)?.packages.includes(name) ?? false))
        .map((name) => `${path} uses ${name}`),
    )
    expect(wrong).toEqual([])
  })

  it('has no circle of files', () => {
    expect(circles(files)).toEqual([])
  })
})

function circles(all: readonly SourceFile[]): string[] {
  const state = new Map<string, 'open' | 'done'>()
  const found: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'open') found.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
    if (state.has(path)) return
    state.set(path, 'open')
    for (const target of byPath.get(path)?.imports ?? []) visit(target, [...trail, path])
    state.set(path, 'done')
  }
  for (const { path } of all) visit(path, [])
  return found
}
