import type { Language } from '../../src/base/language.ts'

/**
 * The language a person's machine speaks: English where the first of LC_ALL, LC_MESSAGES and LANG that is set says so, else Chinese.
 * @param env as `process.env`
 * @param locale the system's locale (`en-GB`), asked where none of them is set; left out, it is Chinese
 */
export function systemLanguage(env: Readonly<Partial<Record<string, string>>>, locale = 'zh-CN'): Language {
  const told = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find(Boolean) ?? locale
  return /^en(?:[^a-z]|$)/i.test(told) ? 'en' : 'zh'
}
