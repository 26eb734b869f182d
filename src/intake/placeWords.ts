import type { Language } from '../base/language.ts'

/** The places that readers name, as they name them, in English. */
const ENGLISH: Readonly<Record<string, string>> = {
  作者单位: 'the label 作者单位',
  信息行: 'the line of facts',
  信息行上方: 'above the line of facts',
  '信息行，与页面元数据一致': 'the line of facts, as the page’s metadata have it',
  副标题样式: 'the style of a subtitle',
  文末括注: 'the bracket at the end of the text',
  文档属性: 'the document’s properties',
  文稿正文的标签行: 'a labelled line of the text',
  文稿首行: 'the first line',
  文首的元数据块: 'the block of metadata at the top',
  本程序写出的文档样式: 'the styles this desk writes',
  标题上方的一行: 'the line above the title',
  标题下的信息行: 'the line of facts below the title',
  标题下的署名: 'the byline below the title',
  '标题下，与页面元数据一致': 'below the title, as the page’s metadata have it',
  标题旁分开排的日期: 'the date set apart beside the title',
  标题样式: 'the style of a title',
  正文之后: 'after the text',
  正文开头: 'the beginning of the text',
  标题上方: 'above the title',
  标题下方: 'below the title',
  正文之后的文件名: 'a file name after the text',
  正文末尾的署名: 'the names at the end of the text',
  正文首尾的署名: 'the names around the text',
  正文电头: 'the dateline of the text',
  清样导出的网页: 'a page this desk exported',
  '第一个 # 标题': 'the first # heading',
  第一个大纲标题: 'the first heading of the outline',
  网址: 'the address',
  署名后的说明: 'what follows the byline',
  '脚本变量 ct': 'the script variable ct',
  面包屑导航: 'the breadcrumb',
  页面显示的关键词: 'the keywords shown on the page',
  页面显示的摘要: 'the abstract shown on the page',
  首行大字居中: 'the large centred first line',
}

/** The places that hold words of the manuscript. */
const PATTERNS: readonly (readonly [RegExp, (part: string) => string])[] = [
  [/^文稿首行（第 (\d+) 行）$/, (line) => `the first line (line ${line})`],
  [/^正文里的一行（第 (\d+) 行）$/, (line) => `a line of the text (line ${line})`],
  [/^标签行（第 (\d+) 行）$/, (line) => `a labelled line (line ${line})`],
  [/^标题下方（第 (\d+) 行）$/, (line) => `below the title (line ${line})`],
  [/^署名行“(.*)”$/s, (words) => `the byline “${words}”`],
  [/^页面文字 (<\w+>)$/, (tag) => `the text in ${tag}`],
]

/** Where a value was found, in the words of a language. Addresses and names of the manuscript's own (`meta author`) stay as they are. */
export function placeWords(where: string, language: Language): string {
  if (language === 'zh') return where
  const [shown = '', ...fuller] = where.split('，时刻据 ')
  if (fuller.length > 0) return `${placeWords(shown, language)}, the time by ${placeWords(fuller.join(''), language)}`
  for (const [pattern, said] of PATTERNS) {
    const found = pattern.exec(where)
    if (found !== null) return said(found[1] ?? '')
  }
  return ENGLISH[where] ?? where
}
