import type { Bilingual } from '../base/language.ts'
import type { publishMessages } from '../base/messages/publishMessages.ts'
import { translate } from '../base/messages/translate.ts'
import type { PublishWarning } from './publication.ts'

type WarningKey = Extract<keyof typeof publishMessages, `publish.warning.${string}`>

/** What a warning's text is filled with; what differs between the languages is given in both. */
type Values = Readonly<Record<string, string | number | Bilingual>>

/** Makes a warning from the catalogue's words. */
export function warning(code: PublishWarning['code'], key: WarningKey, values: Values = {}): PublishWarning {
  return { code, message: { zh: fill('zh', key, values), en: fill('en', key, values) } }
}

function fill(language: 'zh' | 'en', key: WarningKey, values: Values): string {
  const plain = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'object' ? value[language] : value,
  ])
  return translate(language, key, Object.fromEntries(plain) as Record<string, string | number>)
}
