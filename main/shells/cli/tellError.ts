import type { DeskError } from '../../../src/base/deskError.ts'
import { exitStatus, type ExitStatus } from './exitStatus.ts'
import type { Terminal } from './terminal.ts'

/** Prints an error as one line of JSON and gives the exit status it ends with. */
export function tellError(terminal: Terminal, { code, kind, message, hint, path }: DeskError): ExitStatus {
  const { language } = terminal
  terminal.error(`${JSON.stringify({ code, message: message[language], hint: hint[language], path: path ?? null })}\n`)
  return exitStatus(kind)
}
