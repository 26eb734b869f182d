import { ok } from '../../../src/base/result.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import { systemLanguage } from '../../settings/systemLanguage.ts'
import type { DeskParts } from '../deskParts.ts'
import { suggestLibrary } from '../suggestLibrary.ts'

/** What this desk is. */
export function deskHandlers({ options, fs, granted }: DeskParts): Pick<Handlers, 'desk.info'> {
  return {
    'desk.info': async () => {
      // On Linux the environment tells the language, and without it Node says en-US whatever the user reads.
      const locale = process.platform === 'linux' ? undefined : Intl.DateTimeFormat().resolvedOptions().locale
      const language = systemLanguage(process.env, locale)
      return ok({
        version: options.version,
        shell: options.shell.kind === 'electron' ? 'electron' : 'web',
        platform: process.platform,
        systemLanguage: language,
        nativeDialogs: options.shell.nativeDialogs,
        suggestedLibrary: await granted.grant(await suggestLibrary(fs, language)),
      })
    },
  }
}
