import type { ExitStatus } from './exitStatus.ts'
import type { Terminal } from './terminal.ts'

/** The arguments of a command, taken apart. */
export interface CommandArguments {
  readonly positionals: readonly string[]
  readonly options: Readonly<Partial<Record<string, string | boolean | readonly (string | boolean)[]>>>
}

/** Runs a command and gives its exit status. */
export type Command = (terminal: Terminal, given: CommandArguments) => Promise<ExitStatus>

/** How a command is written: its options, how many other arguments it takes, and where it is found when it is needed. */
export interface CommandForm {
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean }>>
  readonly required: readonly string[]
  readonly least: number
  readonly most: number
  readonly load: () => Promise<Command>
}
