import { describe, expect, it } from 'vitest'
import { COMMAND_FORMS } from '../../../../../main/shells/cli/commandForms.ts'
import { readCommandLine } from '../../../../../main/shells/cli/readCommandLine.ts'

describe('readCommandLine', () => {
  it('takes a command apart', () => {
    const args = ['export', 'id', '--library', '稿库', '--profile=page', '--out', 'out']
    expect(readCommandLine(args)).toMatchObject({
      value: {
        kind: 'command',
        form: COMMAND_FORMS.export,
        given: { positionals: ['id'], options: { library: '稿库', profile: ['page'], out: 'out' } },
      },
    })
    expect(readCommandLine(['import', 'a', '--library', 'x', 'b', '--', '--c'])).toMatchObject({
      value: { given: { positionals: ['a', 'b', '--c'] } },
    })
  })

  it('knows help and version wherever they are asked', () => {
    for (const args of [['help'], ['--help'], ['-h'], ['list', '--help']]) {
      expect(readCommandLine(args)).toMatchObject({ value: { kind: 'help' } })
    }
    expect(readCommandLine(['--version'])).toMatchObject({ value: { kind: 'version' } })
  })

  it.each([[['toString']], [['list', '--library=']], [['inspect', '-x', 'a']], [['new-library', 'a', 'b']]])(
    'refuses %j',
    (args) => {
      expect(readCommandLine(args)).toMatchObject({ ok: false, error: { code: 'usage.wrong' } })
    },
  )

  it('can load every command it names', async () => {
    for (const [name, form] of Object.entries(COMMAND_FORMS)) expect(await form.load(), name).toBeTypeOf('function')
  })
})
