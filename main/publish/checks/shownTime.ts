import type { Language } from '../../../src/base/language.ts'

/** Makes a writer of moments (ISO 8601) as people of a language read them: this machine's wall clock, to the minute. */
export function shownTime(language: Language): (moment: string) => string {
  const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return (moment) => {
    const at = new Date(moment)
    return Number.isNaN(at.getTime()) ? moment : format.format(at)
  }
}
