import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'
import type { Language } from '../../../src/base/language.ts'
import { translate } from '../../../src/base/messages/translate.ts'

/** What the menu of the right button does about spelling. */
export interface SpellingActions {
  /** Puts another word in the place of the misspelt one under the button. */
  readonly replace: (word: string) => void
  /** Takes a word into the person's dictionary. */
  readonly learn: (word: string) => void
  /** Takes a word out of it again. */
  readonly forget: (word: string) => void
}

/** More suggestions than these are no help. */
const MOST = 6

/**
 * What the menu of the right button offers for the word under it: other spellings and the person's dictionary for one that is misspelt, the way out
 * of the dictionary for a selected one that is in it; nothing for others.
 * @param learned the words in the person's dictionary
 */
export function spellingItems(
  language: Language,
  { misspelledWord, dictionarySuggestions, selectionText }: SpellingParams,
  learned: readonly string[],
  { replace, learn, forget }: SpellingActions,
): MenuItemConstructorOptions[] {
  const say = (key: 'spelling.none' | 'spelling.learn' | 'spelling.forget', word: string): string =>
    translate(language, key, { word })
  if (misspelledWord !== '') {
    const others = dictionarySuggestions.slice(0, MOST).map((word) => ({ label: word, click: () => replace(word) }))
    return [
      ...(others.length > 0 ? others : [{ label: say('spelling.none', misspelledWord), enabled: false }]),
      { label: say('spelling.learn', misspelledWord), click: () => learn(misspelledWord) },
      { type: 'separator' },
    ]
  }
  const word = selectionText.trim()
  if (!learned.includes(word)) return []
  return [{ label: say('spelling.forget', word), click: () => forget(word) }, { type: 'separator' }]
}

/** What is known of the place under the button. */
export type SpellingParams = Pick<ContextMenuParams, 'misspelledWord' | 'dictionarySuggestions' | 'selectionText'>

/** Whether a selection may be a word of the dictionary, so that the dictionary is worth asking: one word in Latin letters. */
export function isLatinWord(selection: string): boolean {
  return /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]{0,98}$/u.test(selection.trim())
}
