const BREADCRUMB = /^\s*首页\s*(?:>>?|》|»|＞＞?|›)/
const CREDIT = /^\s*[(（]?(?:责编|责任编辑|来源|作者|内容摘要|关键词)\s*[:：]/

/** Whether a text is that of a whole page in the reference layout, rather than a piece of prose: breadcrumb or credits, over several lines. */
export function looksLikePage(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  if (lines.length < 5) return false
  const credits = lines.filter((line) => CREDIT.test(line)).length
  return lines.some((line) => BREADCRUMB.test(line)) || credits >= 2
}
