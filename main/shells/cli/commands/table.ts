import { deskError } from '../../../../src/base/deskError.ts'
import type { Command } from '../command.ts'
import { tellError } from '../tellError.ts'
import { tableIn } from './tableIn.ts'
import { tableOut } from './tableOut.ts'

/**
 * `table --library DIR [--where QUERY] [--columns F,…] [--out FILE]` writes the articles as CSV; `table --library DIR --in FILE [--apply]` reads
 * such a table back. The two are not mixed.
 */
export const table: Command = (terminal, given) => {
  const { options } = given
  const isIn = options.in !== undefined
  const stray = (isIn ? ['where', 'columns', 'out'] : ['apply']).find((name) => options[name] !== undefined)
  if (stray !== undefined)
    return Promise.resolve(tellError(terminal, deskError('usage.wrong', { detail: `--${stray}` })))
  return isIn ? tableIn(terminal, given) : tableOut(terminal, given)
}
