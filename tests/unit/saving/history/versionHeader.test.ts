import { describe, expect, it } from 'vitest'
import { readVersionHeader, versionHeaderLine } from '../../../../src/saving/history/versionHeader.ts'

const header = {
  version: 1,
  article: '20160519-基层党建-abcd',
  at: 1_795_426_200_123,
  who: '张三',
  why: 'save',
  characters: 1234,
  name: '送审稿',
  size: 5000,
  sha256: '0f'.repeat(32),
} as const

describe('the first line of a version', () => {
  it('says what the file is, and is read again', () => {
    const line = versionHeaderLine(header)
    expect(line).toMatch(/^qingyang\/version [0-9a-f]{8} \{"version":1,/)
    expect(line.endsWith('}\n')).toBe(true)
    expect(readVersionHeader(line.slice(0, -1))).toEqual(header)
  })

  it('is not read where any sign of it changed', () => {
    const line = versionHeaderLine(header).slice(0, -1)
    for (let at = 0; at < line.length; at += 1) {
      const changed = line.slice(0, at) + (line[at] === '#' ? '$' : '#') + line.slice(at + 1)
      expect(readVersionHeader(changed)).toBeNull()
    }
    expect(readVersionHeader(versionHeaderLine({ ...header, size: Number.NaN }).slice(0, -1))).toBeNull()
  })
})
