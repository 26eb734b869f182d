import { translate } from '../../../../src/base/messages/translate.ts'
import { BUILT_IN_PROFILES } from '../../../../src/publish/profiles.ts'
import type { Command } from '../command.ts'
import { EXIT } from '../exitStatus.ts'
import { tableText } from '../tableText.ts'

/** `profiles [--json]`: the publishing profiles with their limits as a JSON array, or their names as a table for people. */
export const profiles: Command = async (terminal, { options }) => {
  const { language } = terminal
  const table = [
    [translate(language, 'cli.column.profile'), translate(language, 'cli.column.label')],
    ...BUILT_IN_PROFILES.map(({ name, label }) => [name, label[language]]),
  ]
  const told = BUILT_IN_PROFILES.map(({ name, label, target, limits, required }) => ({
    name,
    label: label[language],
    target,
    limits,
    required,
  }))
  terminal.out(options.json === true ? `${JSON.stringify(told, null, 2)}\n` : tableText(table))
  return EXIT.done
}
