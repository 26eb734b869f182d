import { useCallback } from 'react'
import type { MessageKey } from '../../src/base/messages/catalogue.ts'
import { translate } from '../../src/base/messages/translate.ts'
import { useDesk } from './deskContext.tsx'

/** Gives the text of a message in the language of the settings. */
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string

/** The translator of the window: `const t = useTranslate(); t('library.count', { n: 3 })`. */
export function useTranslate(): Translate {
  const language = useDesk((state) => state.settings.language)
  return useCallback((key, values) => translate(language, key, values), [language])
}
