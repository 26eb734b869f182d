import { readInputFile } from '../../../files/readInputFile.ts'
import { validateOutput } from '../../../publish/validateOutput.ts'
import type { Command } from '../command.ts'
import { EXIT, type ExitStatus } from '../exitStatus.ts'
import { tellError } from '../tellError.ts'

/** The largest output that is read, in bytes. */
const MOST_BYTES = 1024 * 1024 * 1024

/** `validate FILE…`: what each of our own outputs is and what is wrong in it, one line of JSON each; 1 where something is. */
export const validate: Command = async (terminal, { positionals }) => {
  let status: ExitStatus = EXIT.done
  for (const path of positionals) {
    const bytes = await readInputFile(terminal.fs, path, MOST_BYTES)
    const checked = bytes.ok ? validateOutput(bytes.value, path) : bytes
    const ended = checked.ok
      ? checked.value.findings.length === 0
        ? EXIT.done
        : EXIT.findings
      : tellError(terminal, checked.error)
    if (checked.ok) terminal.out(`${JSON.stringify({ path, ...checked.value })}\n`)
    status = ended > status ? ended : status
  }
  return status
}
