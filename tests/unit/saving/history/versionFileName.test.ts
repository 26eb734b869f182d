import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isVersion } from '../../../../src/saving/history/isVersion.ts'
import { readVersionFileName, versionFileName } from '../../../../src/saving/history/versionFileName.ts'
import { VERSION_REASONS } from '../../../../src/saving/history/versionReason.ts'

const AT = Date.UTC(2026, 10, 23, 9, 30, 0, 123)
const facts = {
  at: AT,
  digest: '9f86d081884c7d65',
  why: 'save',
  characters: 1234,
  bytes: 5678,
  named: false,
  who: '张三',
} as const

describe('the file name of a version', () => {
  it('can be read by people, and tells what a list needs', () => {
    const name = versionFileName(facts)
    expect(name).toBe('20261123T093000123Z.9f86d081884c7d65.save.1234.5678.kept.张三.qyv')
    expect(readVersionFileName(name)).toEqual({
      ...facts,
      version: '20261123T093000123Z.9f86d081884c7d65',
      copy: false,
    })
  })

  it('is legal on every system and short enough, whoever the person', () => {
    const any = fc.record({
      who: fc.string({ unit: 'binary', maxLength: 50 }),
      why: fc.constantFrom(...VERSION_REASONS),
      named: fc.boolean(),
    })
    fc.assert(
      fc.property(any, (given) => {
        const name = versionFileName({ ...facts, ...given })
        expect(name).not.toMatch(/[<>:"/\\|?*\p{C}]|^[ .]|[ .]$/u)
        expect(new TextEncoder().encode(name).byteLength).toBeLessThan(200)
        const read = readVersionFileName(name)
        expect(read).toMatchObject({ why: given.why, named: given.named, at: AT, bytes: 5678 })
        expect(isVersion(read?.version ?? '')).toBe(true)
      }),
    )
  })

  it('gives back every name that fits', () => {
    for (const who of ['', '王 建国', 'a.b/c:d', '100%', 'Ｑ。', '李%41']) {
      expect(readVersionFileName(versionFileName({ ...facts, who }))?.who).toBe(who)
    }
  })

  it('reads the copies that saves keep, and nothing else', () => {
    expect(readVersionFileName('replaced-20261123T093000123Z.json')).toMatchObject({
      at: AT,
      why: 'replaced',
      copy: true,
    })
    expect(readVersionFileName('before-repair-20261123T093000123Z.json')).toMatchObject({ why: 'beforeRepair' })
    for (const name of [
      'article.json',
      '.qingyang-00.tmp',
      'replaced-x.json',
      '20261399T093000123Z.9f86d081884c7d65.save.1.2.kept.qyv',
    ]) {
      expect(readVersionFileName(name)).toBeNull()
    }
    expect(readVersionFileName('20261123T093000123Z.9f86d081884c7d65.signed.1.2.kept.qyv')?.why).toBe('other')
  })

  it('never takes a path for a version', () => {
    for (const text of [
      '../article',
      '20261123T093000123Z.9f86d081884c7d65/..',
      '',
      'replaced-20261123T093000123Z.json',
    ]) {
      expect(isVersion(text)).toBe(false)
    }
  })
})
