import { readFile } from 'node:fs/promises'
import { deskError } from '../../../src/base/deskError.ts'
import { programFile } from '../../files/programFile.ts'
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
        terminal.out(`${await version()}\n`)
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
  return translate(language, 'cli.help', { version: await version() })
}

async function version(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(programFile(import.meta.dirname, 'package.json'), 'utf8'))
  return String((manifest as { version?: unknown }).version)
}
