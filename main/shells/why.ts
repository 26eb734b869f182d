import { menuMessages } from '../../src/base/messages/menuMessages.ts'
import type { Language } from '../../src/base/language.ts'

/** Why the desk opens where it opens. */
export const WHYS = ['asked', 'root', 'display', 'runtime', 'electronFailed', 'noBrowser', 'browserFailed'] as const

/** One reason. */
export type Why = (typeof WHYS)[number]

/** Whether a text is the name of a reason. */
export function isWhy(text: string | undefined): text is Why {
  return WHYS.some((why) => why === text)
}

/** The reasons in words, each once. */
export function tellWhy(language: Language, whys: readonly Why[]): string {
  const words = [...new Set(whys)].map((why) => menuMessages[`menu.why.${why}`][language])
  return words.join(language === 'zh' ? '；' : '; ')
}
