import type { Article } from '../../article/article.ts'
import { escapeText } from '../markup/escape.ts'

/**
 * A page that shows what goes into WeChat's editor in its reading width, to be copied from.
 * @param html what `wechatHtml` gave
 */
export function wechatPage({ id, metadata }: Pick<Article, 'id' | 'metadata'>, html: string): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeText(metadata.title.trim() === '' ? id : metadata.title)}</title>
</head>
<body style="max-width:677px;margin:0 auto;padding:20px 16px">
${html}</body>
</html>
`
}
