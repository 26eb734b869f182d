import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newLibrary } from '../../../../../../main/shells/cli/commands/newLibrary.ts'
import { recordingTerminal } from '../../../../../helpers/recordingTerminal.ts'
import { tempFolder } from '../../../../../helpers/tempFolder.ts'

async function make(path: string, name?: string) {
  const terminal = recordingTerminal()
  const status = await newLibrary(terminal, { positionals: [path], options: name === undefined ? {} : { name } })
  const text = terminal.said.out || terminal.said.error
  return { status, told: JSON.parse(text) as Record<string, unknown>, ...terminal.said }
}

describe('new-library', () => {
  it('tells what it made, named after its folder unless told otherwise', async () => {
    const folder = tempFolder()
    const plain = await make(join(folder, '理论稿库'))
    expect(plain).toMatchObject({ status: 0, error: '', told: { name: '理论稿库', path: join(folder, '理论稿库') } })
    expect((await make(join(folder, 'b'), ' 评论部 ')).told.name).toBe('评论部')
    expect((await make(join(folder, 'c'), '  ')).told.name).toBe('c')
  })

  it('makes none where one is', async () => {
    const folder = join(tempFolder(), 'a')
    await make(folder)
    const again = await make(folder)
    expect(again).toMatchObject({ out: '', told: { code: 'library.exists' } })
    expect(again.status).not.toBe(0)
  })
})
