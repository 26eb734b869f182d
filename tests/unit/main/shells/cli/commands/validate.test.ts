import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { profiles } from '../../../../../../main/shells/cli/commands/profiles.ts'
import { validate } from '../../../../../../main/shells/cli/commands/validate.ts'
import { BUILT_IN_PROFILES } from '../../../../../../src/publish/profiles.ts'
import { writePublication } from '../../../../../../main/publish/writePublication.ts'
import { newArticleOn, newShelf } from '../../../../../helpers/newShelf.ts'
import { recordingTerminal } from '../../../../../helpers/recordingTerminal.ts'
import { tempFolder } from '../../../../../helpers/tempFolder.ts'

describe('validate', () => {
  it('tells what each file is and what is wrong in it, and ends with findings where something is', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf, {}, '正文')
    const out = tempFolder()
    await writePublication(shelf, id, 'trs', out)
    const good = join(out, `${id}.trs.zip`)
    const bad = join(out, 'bad.json')
    writeFileSync(bad, '{"uri":"图"}')
    const terminal = recordingTerminal()
    expect(await validate(terminal, { positionals: [good], options: {} })).toBe(0)
    expect(JSON.parse(terminal.said.out)).toEqual({ path: good, kind: 'trs', findings: [] })
    expect(await validate(terminal, { positionals: [bad, good], options: {} })).toBe(1)
    expect(terminal.said.out.split('\n')[1]).toContain('"wrongValue"')
  })

  it('refuses what is none of our outputs, and a file that is not there', async () => {
    const terminal = recordingTerminal()
    const path = join(tempFolder(), '没有.zip')
    expect(await validate(terminal, { positionals: [path, import.meta.filename], options: {} })).toBe(3)
    expect(
      terminal.said.error
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).code),
    ).toEqual(['input.missing', 'input.notOutput'])
  })
})

describe('profiles', () => {
  it('lists every profile, for people and for programs', async () => {
    const table = recordingTerminal()
    expect(await profiles(table, { positionals: [], options: {} })).toBe(0)
    expect(table.said.out).toContain('未经线上验证')
    const json = recordingTerminal()
    await profiles(json, { positionals: [], options: { json: true } })
    const told = JSON.parse(json.said.out) as { name: string; limits: object }[]
    expect(told.map(({ name }) => name)).toEqual(BUILT_IN_PROFILES.map(({ name }) => name))
    expect(told.find(({ name }) => name === 'wechat')?.limits).toMatchObject({
      title: { most: 32, unit: 'characters' },
    })
  })
})
