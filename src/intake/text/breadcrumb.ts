const SEPARATOR = /\s*(?:>+|＞+|»|›|→)\s*/
const POSITION = /^(?:您|你)?(?:现在|当前)?(?:所在)?的?位置(?:是)?\s*[:：]\s*/

/**
 * Reads a breadcrumb such as `首页 >> 党政院校 >> 原创专区` into the channel path; null for any other line. 首页, what stands before it, and the
 * 正文 at the end are the page's, not the path's.
 */
export function readBreadcrumb(text: string): string[] | null {
  if (text.length > 120) return null
  const parts = text.replace(POSITION, '').split(SEPARATOR)
  const home = parts.findIndex((part) => /首页$/.test(part))
  const named = POSITION.test(text)
  if (parts.length < 2 || (home < 0 && !named) || home > 1) return null
  if (parts.some((part) => part.length > 24)) return null
  const path = parts.slice(home + 1).filter((part) => part !== '')
  return /^(?:正文|详情|内容)(?:页)?$/.test(path.at(-1) ?? '') ? path.slice(0, -1) : path
}
