import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inspect } from '../../../../../../main/shells/cli/commands/inspect.ts'
import { recordingTerminal } from '../../../../../helpers/recordingTerminal.ts'
import { ROOT } from '../../../../../helpers/sourceFiles.ts'
import { tempFolder } from '../../../../../helpers/tempFolder.ts'

async function inspected(path: string) {
  const terminal = recordingTerminal()
  const status = await inspect(terminal, { positionals: [path], options: {} })
  return { status, ...terminal.said }
}

describe('inspect', () => {
  it('tells what an import would make of a manuscript', async () => {
    const { status, out } = await inspected(join(ROOT, 'main/library/sample/cssn-2016-05-19.txt'))
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      metadata: { title: '打好基层党建 决胜脱贫攻坚', authors: ['吴益美'] },
      body: { paragraphs: 6, headings: 0 },
    })
  })

  it('tells in the language of the terminal why something was dropped', async () => {
    const { out } = await inspected(join(ROOT, 'main/library/sample/cssn-2016-05-19.txt'))
    const { dropped } = JSON.parse(out) as { dropped: { why: unknown }[] }
    expect(dropped.filter(({ why }) => typeof why !== 'string' || !/\p{Script=Han}/u.test(why))).toEqual([])
  })

  it('says so where there is no file', async () => {
    const { status, out, error } = await inspected(join(tempFolder(), 'none.txt'))
    expect([status === 0, out]).toEqual([false, ''])
    expect(JSON.parse(error)).toMatchObject({ code: expect.any(String) as unknown })
  })
})
