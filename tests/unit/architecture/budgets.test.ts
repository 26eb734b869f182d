import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, sourceFiles } from '../../helpers/sourceFiles.ts'

const sources = sourceFiles('src', 'main', 'renderer')
const tests = sourceFiles('tests')
const sorted = sources.map(({ lines }) => lines).sort((a, b) => a - b)
const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0

describe('the budgets', () => {
  it('keeps rooms small: median 80 lines, nine in ten 300, cap 400', () => {
    expect(at(0.5)).toBeLessThanOrEqual(80)
    expect(at(0.9)).toBeLessThanOrEqual(300)
    expect(sources.filter(({ lines }) => lines > 400).map(({ path }) => path)).toEqual([])
  })

  it('caps test files at 600 lines', () => {
    expect(tests.filter(({ lines }) => lines > 600).map(({ path }) => path)).toEqual([])
  })

  it('has at least seven test files for ten source files that hold logic', () => {
    // Files without a statement of their own (types, tables of constants) have nothing a test could hold.
    const withLogic = sources.filter(({ text }) => /\bfunction\b|=>/.test(text))
    const testFiles = tests.filter(({ path }) => /\.(test|spec)\.tsx?$/.test(path))
    expect(testFiles.length / withLogic.length).toBeGreaterThanOrEqual(0.7)
  })

  it('writes no any', () => {
    const found = sources.flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          /(?:[:<(,|&]|\bas)\s*any\b(?!\w| )/.test(line.replace(/\/\/.*|\*.*/, '')) ? [`${path}:${index + 1}`] : [],
        ),
    )
    expect(found).toEqual([])
  })

  it('gives a reason on the line of every suppression', () => {
    const found = [...sources, ...tests].flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          /eslint-disable(?!.*-- \S)|@ts-(ignore|nocheck)/.test(line) && !path.includes('budgets.test')
            ? [`${path}:${index + 1}`]
            : [],
        ),
    )
    expect(found).toEqual([])
  })

  it('leaves nothing half done or skipped', () => {
    const leftover = new RegExp(`\\b(${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')})\\b`)
    const skipped = /\b(test|it|describe)\.(only|todo|fixme)\b/
    const found = [...sources, ...tests].filter(
      ({ text, path }) => !path.includes('budgets.test') && (leftover.test(text) || skipped.test(text)),
    )
    expect(found.map(({ path }) => path)).toEqual([])
  })

  it('gives every dependency a reason in the README and pins it exactly', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string> | undefined
    >
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
    const all = Object.entries({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
    })
    expect(all.length).toBeGreaterThan(20)
    expect(all.filter(([name]) => !readme.includes(`\`${name}\``)).map(([name]) => name)).toEqual([])
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)).map(([name]) => name)).toEqual([])
  })
})
