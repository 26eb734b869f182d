import type { Session } from 'electron'
import { APP_ORIGIN } from './appScheme.ts'

/**
 * Has words in Latin letters looked up. macOS does so itself. Elsewhere Chromium reads a dictionary that lies in the folder `Dictionaries` of the
 * desk's data (`en-US-10-1.bdic`); where none lies there it would fetch one from outside, so it is told to look at the desk's own address, where
 * there is none either: nothing is then marked. Source: https://electronjs.org/docs/latest/tutorial/spellchecker
 */
export function setUpSpelling(session: Session, platform: NodeJS.Platform): void {
  if (platform === 'darwin') return
  session.setSpellCheckerDictionaryDownloadURL(`${APP_ORIGIN}/dictionaries/`)
  session.setSpellCheckerLanguages(['en-US'])
}
