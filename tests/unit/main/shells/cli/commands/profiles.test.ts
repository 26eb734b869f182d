import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { profiles } from '../../../../../../main/shells/cli/commands/profiles.ts'
import { BUILT_IN_PROFILES, PAGE_PROFILE } from '../../../../../../src/publish/profiles.ts'
import { newShelf } from '../../../../../helpers/newShelf.ts'
import { recordingTerminal } from '../../../../../helpers/recordingTerminal.ts'

async function told(options: Record<string, string | boolean>) {
  const terminal = recordingTerminal()
  const status = await profiles(terminal, { positionals: [], options: { json: true, ...options } })
  const names = (JSON.parse(terminal.said.out) as { name: string }[]).map(({ name }) => name)
  return { status, names, error: terminal.said.error }
}

describe('profiles', () => {
  it('tells those that every desk has, and those of a library', async () => {
    expect((await told({})).names).toEqual(BUILT_IN_PROFILES.map(({ name }) => name))
    const { library } = await newShelf()
    const file = join(library, 'library.json')
    const content = JSON.parse(readFileSync(file, 'utf8')) as object
    const site = { ...PAGE_PROFILE, name: 'site' }
    writeFileSync(file, JSON.stringify({ ...content, profiles: [site, { ...site, name: 'old', target: 'fax' }] }))
    const { status, names, error } = await told({ library })
    expect([status, names]).toEqual([1, ['site']])
    expect(JSON.parse(error)).toMatchObject({ code: 'profile.broken', path: 'old' })
    expect(error).toContain('输出类型：不是可选的值')
  })
})
