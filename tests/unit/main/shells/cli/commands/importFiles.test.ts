import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFiles } from '../../../../../../main/shells/cli/commands/importFiles.ts'
import { newShelf } from '../../../../../helpers/newShelf.ts'
import { recordingTerminal } from '../../../../../helpers/recordingTerminal.ts'
import { ROOT } from '../../../../../helpers/sourceFiles.ts'

const SAMPLE = join(ROOT, 'main/library/sample/cssn-2016-05-19.txt')

describe('import', () => {
  it('goes on after a file that is refused, and ends with its status', async () => {
    const { library } = await newShelf()
    const terminal = recordingTerminal()
    const none = join(library, 'none.txt')
    const status = await importFiles(terminal, { positionals: [none, SAMPLE], options: { library } })
    expect(status).toBe(3)
    expect(JSON.parse(terminal.said.error)).toMatchObject({ path: none })
    const line = JSON.parse(terminal.said.out) as { input: string; path: string; title: string }
    expect(line).toMatchObject({ input: SAMPLE, title: '打好基层党建 决胜脱贫攻坚' })
    expect(existsSync(line.path)).toBe(true)
  })

  it('writes one line for each file', async () => {
    const { library } = await newShelf()
    const terminal = recordingTerminal()
    expect(await importFiles(terminal, { positionals: [SAMPLE, SAMPLE], options: { library } })).toBe(0)
    const ids = terminal.said.out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id)
    expect(new Set(ids).size).toBe(2)
  })
})
