/** The program that a clipboard's HTML was copied from. */
export type PasteSource =
  'word' | 'wps' | 'excel' | 'wechat' | 'styled' | 'google-docs' | 'tencent-docs' | 'web' | 'text'

/**
 * Tells by its own marks which program wrote a clipboard's HTML; `web` where it bears none.
 * @param html the whole HTML, head and comments too
 */
export function pasteSource(html: string): PasteSource {
  const head = html.slice(0, 200_000)
  if (
    /content=["']?Excel\.Sheet|urn:schemas-microsoft-com:office:excel|ET\.Sheet|<google-sheets-html-origin/i.test(head)
  )
    return 'excel'
  if (/class=["']?Mso|office:word|Word\.Document|mso-[a-z-]+\s*:/i.test(head)) return isWps(head) ? 'wps' : 'word'
  if (/docs-internal-guid/i.test(head)) return 'google-docs'
  if (/docs\.qq\.com|data-melo-|tencent-doc|class=["']?(?:melo|text-\d+\b[^"']*author-)/i.test(head))
    return 'tencent-docs'
  if (/135editor|_135editor|powered-by=["']?xiumi|xiumi|data-role=["']?(?:outer|paragraph)|96weixin|tn-yzk/i.test(head))
    return 'styled'
  if (/mmbiz\.q(?:pic|logo)\.cn|rich_media|js_content|mp\.weixin\.qq\.com|textstyle=/i.test(head)) return 'wechat'
  return 'web'
}

/** WPS calls itself Word 14, but names its namespace `dt`, writes `mso-style-name:正文` in its sheet, or its own folders. */
function isWps(head: string): boolean {
  return /xmlns:dt=|ksohtml|wps-office|mso-style-name:\s*["']?正文|kingsoft|font-size:\d+\.\d{4}pt/i.test(head)
}
