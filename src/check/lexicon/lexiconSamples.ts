import type { LexiconHead, LexiconKind } from './lexicon.ts'
import { lexiconText } from './lexiconText.ts'
import { kindWord } from './lexiconKinds.ts'

/** A list that shows the form. Its people are invented. */
export interface LexiconSample {
  /** the name of its file */
  readonly file: string
  readonly text: string
}

const LINES: Readonly<Record<LexiconKind, readonly string[]>> = {
  forbidden: ['史上最强,,广告法所禁的绝对化用语', '全网最低价,,广告法所禁的绝对化用语', '伤残人,残疾人,带贬义的旧称'],
  careful: ['据悉,,写明消息来自谁', '日前,,写明是哪一天', '有关专家,,"写明姓名,单位;不写“有关”"'],
  preferred: ['帐号,账号,与钱有关用“账”', '登陆网站,登录网站', '报导,报道', '其它,其他,指人指物统一用“其他”'],
  person: ['林小校,校对部副主任,示例人物,2021-03-01,2024-06-30', '林小校,校对部主任,任期之外不提醒,2024-07-01,'],
  proper: ['中国社科网,中国社会科学网,写全名', '白杨林报,《白杨林日报》,示例报纸'],
}

/** A list of each kind that shows how lists are written, to be filled with the house's own words. */
export function lexiconSamples(): readonly LexiconSample[] {
  return (Object.keys(LINES) as LexiconKind[]).map((kind) => {
    const word = kindWord(kind)
    const head: LexiconHead = { name: `示例·${word}`, kind, version: '1', date: '2026-01-01', by: '' }
    // The mark lets a spreadsheet know that it is UTF-8.
    return { file: `${word}.csv`, text: `\uFEFF${lexiconText(head, LINES[kind])}` }
  })
}
