import { parseArgs } from 'node:util'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import type { CommandArguments, CommandForm } from './command.ts'
import { COMMAND_FORMS } from './commandForms.ts'

/** What a command line asks for. */
export type CommandLine =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'command'; readonly form: CommandForm; readonly given: CommandArguments }

/** Takes a command line apart; whatever does not fit is the error `usage.wrong`, whose path is left out and whose detail says why. */
export function readCommandLine(args: readonly string[]): Result<CommandLine, DeskError> {
  const [name = '', ...rest] = args
  if (['help', '--help', '-h'].includes(name) || rest.includes('--help')) return ok({ kind: 'help' })
  if (['--version', '-v'].includes(name)) return ok({ kind: 'version' })
  const form = Object.hasOwn(COMMAND_FORMS, name) ? COMMAND_FORMS[name] : undefined
  if (form === undefined) return wrong(`no command ${name}`)
  try {
    const { values, positionals } = parseArgs({ args: rest, options: form.options, allowPositionals: true })
    const missing = form.required.filter((option) => !values[option])
    if (missing.length > 0) return wrong(`--${missing.join(' --')}`)
    if (positionals.length < form.least || positionals.length > form.most) return wrong('number of arguments')
    return ok({ kind: 'command', form, given: { positionals, options: values } })
  } catch (cause) {
    return wrong(String(cause))
  }
}

function wrong(detail: string): Result<never, DeskError> {
  return err(deskError('usage.wrong', { detail }))
}
