import type { Page } from '../tree/page.ts'
import { epochToLocal } from '../time/epochToLocal.ts'
import type { Family, Told } from './family.ts'

/** Articles of 微信公众号. The shown time is often relative (昨天); the script has the moment itself. */
export const wechat: Family = {
  name: '微信公众号',
  body: ['#js_content'],
  shown: {
    title: ['#activity-name', '#activity_name'],
    source: ['#js_name'],
    authors: ['#js_author_name', '#js_author_name_text'],
  },
  drop: ['.mp_profile_iframe_wrp', '#js_pc_qr_code', '.qr_code_pc_outer'],
  told: readScript,
}

function readScript(page: Page): Told {
  if (page.find('#js_content').length === 0) return {}
  for (const { text } of page.scripts) {
    const seconds = /\b(?:ct|create_?time|createTimestamp)\s*[:=]\s*["']?(\d{10})\b/.exec(text.slice(0, 200_000))?.[1]
    const value = seconds === undefined ? null : epochToLocal(Number(seconds))
    if (value !== null) return { publishedAt: { value, where: '脚本变量 ct' } }
  }
  return {}
}
