import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../helpers/sourceFiles.ts'
import { applyMutation } from '../../torture/mutations/applyMutation.ts'
import { MUTATIONS } from '../../torture/mutations/mutations.ts'

describe('the list of guards', () => {
  it.each(MUTATIONS.map((mutation) => [mutation.guard, mutation] as const))(
    'finds the guard in its file, once, and the tests that hold it: %s',
    (_, mutation) => {
      const source = readFileSync(join(ROOT, mutation.file), 'utf8')
      expect(source.split(mutation.text)).toHaveLength(2)
      expect(applyMutation(source, mutation)).not.toBe(source)
      expect(mutation.tests.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
    },
  )

  it('is long enough, and names no guard twice', () => {
    expect(MUTATIONS.length).toBeGreaterThanOrEqual(25)
    expect(new Set(MUTATIONS.map(({ guard }) => guard)).size).toBe(MUTATIONS.length)
  })

  it('takes nothing out where the text stands twice, or not at all', () => {
    const mutation = { guard: '', file: '', text: 'sync()', replacement: '', tests: [] }
    expect(applyMutation('a; sync(); b', mutation)).toBe('a; ; b')
    expect(applyMutation('sync(); sync()', mutation)).toBeNull()
    expect(applyMutation('a; b', mutation)).toBeNull()
  })
})
