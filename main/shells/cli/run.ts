import { dirname } from 'node:path'
import { deskError } from '../../../src/base/deskError.ts'
import { programFile } from '../../files/programFile.ts'
import { programVersion } from '../../settings/programVersion.ts'
import { EXIT, type ExitStatus } from './exitStatus.ts'
import { readCommandLine } from './readCommandLine.ts'
import { tellError } from './tellError.ts'
import type { Terminal } from './terminal.ts'

/** Runs one command line and gives its exit status. Never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const line = readCommandLine(args)
  if (!line.ok) return tellError(terminal, line.error)
  try {
    switch (line.value.kind) {
      case 'version':
        terminal.out(`${version()}\n`)
        return EXIT.done
      case 'help':
        terminal.out(await help(terminal))
        return EXIT.done
      case 'command':
        return await (
          await line.value.form.load()
        )(terminal, line.value.given)
    }
  } catch (cause) {
    return tellError(terminal, deskError('desk.failed', { detail: String(cause) }))
  }
}

async function help({ language }: Terminal): Promise<string> {
  const { translate } = await import('../../../src/base/messages/translate.ts')
  return translate(language, 'cli.help', { version: version() })
}

function version(): string {
  return programVersion(dirname(programFile(import.meta.dirname, 'package.json')))
}
