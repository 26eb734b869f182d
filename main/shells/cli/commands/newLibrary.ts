import { basename, resolve } from 'node:path'
import { createLibrary } from '../../../library/createLibrary.ts'
import type { Command } from '../command.ts'
import { EXIT } from '../exitStatus.ts'
import { tellError } from '../tellError.ts'

/** `new-library DIR [--name NAME]`: makes a library; without a name it has its folder's. */
export const newLibrary: Command = async (terminal, { positionals: [path = ''], options }) => {
  const folder = resolve(path)
  const name = typeof options.name === 'string' && options.name.trim() !== '' ? options.name.trim() : basename(folder)
  const library = await createLibrary(terminal.fs, terminal.clock, folder, name)
  if (!library.ok) return tellError(terminal, library.error)
  terminal.out(`${JSON.stringify(library.value)}\n`)
  return EXIT.done
}
