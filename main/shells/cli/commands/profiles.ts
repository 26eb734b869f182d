import { translate } from '../../../../src/base/messages/translate.ts'
import type { Profile } from '../../../../src/publish/profile.ts'
import { BUILT_IN_PROFILES } from '../../../../src/publish/profiles.ts'
import { brokenProfileError } from '../../../publish/profiles/brokenProfileError.ts'
import { libraryProfiles } from '../../../publish/profiles/libraryProfiles.ts'
import type { Command } from '../command.ts'
import { EXIT, type ExitStatus } from '../exitStatus.ts'
import { openShelf } from '../openShelf.ts'
import { tableText } from '../tableText.ts'
import { tellError } from '../tellError.ts'

/**
 * `profiles [--library DIR] [--json]`: the publishing profiles of a library, or those that every desk has, with their limits as a JSON array, or
 * their names as a table for people. A stored profile that cannot be used is told on stderr, and ends with findings.
 */
export const profiles: Command = async (terminal, { options }) => {
  const { language } = terminal
  let found: readonly Profile[] = BUILT_IN_PROFILES
  let status: ExitStatus = EXIT.done
  if (options.library !== undefined) {
    const shelf = await openShelf(terminal, options.library)
    if (!shelf.ok) return tellError(terminal, shelf.error)
    const library = await libraryProfiles(shelf.value)
    if (!library.ok) return tellError(terminal, library.error)
    found = library.value.profiles.map(({ profile }) => profile)
    for (const broken of library.value.broken) {
      tellError(terminal, brokenProfileError(broken))
      status = EXIT.findings
    }
  }
  const table = [
    [translate(language, 'cli.column.profile'), translate(language, 'cli.column.label')],
    ...found.map(({ name, label }) => [name, label[language]]),
  ]
  const told = found.map(({ name, label, target, limits, required }) => ({
    name,
    label: label[language],
    target,
    limits,
    required,
  }))
  terminal.out(options.json === true ? `${JSON.stringify(told, null, 2)}\n` : tableText(table))
  return status
}
