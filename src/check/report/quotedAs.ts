import type { Language } from '../../base/language.ts'

/** The attribute of an element that quotes an article in a report of another language, with a blank before it; '' where there is no need. */
export function quotedAs(language: Language): string {
  return language === 'zh' ? '' : ' lang="zh-CN"'
}
