import type { Article } from '../../src/article/article.ts'
import { assetPath, relativeAddress } from '../../src/publish/fileNames.ts'
import { fragmentHtml } from '../../src/publish/fragment/fragmentHtml.ts'
import { outputText } from '../../src/publish/outputText.ts'
import { pagePreview } from '../../src/publish/page/pagePreview.ts'
import type { Profile } from '../../src/publish/profile.ts'
import { wechatHtml } from '../../src/publish/wechat/wechatHtml.ts'
import { wechatPage } from '../../src/publish/wechat/wechatPage.ts'
import type { PreviewForm } from './previewForm.ts'

/** Links open elsewhere, and a sandboxed frame may open nothing: a click in the preview leads nowhere. */
export const LEADS_NOWHERE = '<base target="_blank">'

/** A bare page around the fragment, with no more style than a reader needs: what is seen is the fragment's own. */
const BARE_STYLE =
  'html{color-scheme:light dark}body{max-width:42rem;margin:0 auto;padding:1.5rem;font:16px/1.9 "Songti SC","Noto Serif CJK SC",SimSun,serif;overflow-wrap:break-word}img{max-width:100%}table{border-collapse:collapse}td,th{border:1px solid;padding:.3em .6em}'

/**
 * The real output of a profile, made ready for a frame that may load nothing; for `source` its bare text.
 * @param pictureUrl gives a picture's `data:` URL by its asset's name
 */
export function previewHtml(
  article: Article,
  profile: Profile,
  form: PreviewForm,
  pictureUrl: (name: string) => string,
): string {
  switch (form) {
    case 'page':
      return leadingNowhere(pagePreview(article, profile, pictureUrl))
    case 'wechat':
      return leadingNowhere(wechatPage(article, wechatHtml(article, profile, pictureUrl).html))
    case 'fragment':
      return fragmentPage(article, fragmentHtml(article, profile), pictureUrl)
    case 'source':
      return outputText(article, profile)
  }
}

function leadingNowhere(page: string): string {
  return page.replace('<head>', `<head>${LEADS_NOWHERE}`)
}

/** The bare page round a fragment: what stands before it and after. */
export const BARE_PAGE = {
  before: `<!DOCTYPE html><html lang="zh-CN"><head>${LEADS_NOWHERE}<meta charset="utf-8"><style>${BARE_STYLE}</style></head><body>`,
  after: '</body></html>',
} as const

function fragmentPage(article: Article, html: string, pictureUrl: (name: string) => string): string {
  const shown = html.replace(/<img src="([^"]*)"/g, (whole, address: string) => {
    const asset = article.assets.find(({ name }) => relativeAddress(assetPath('picture', name)) === address)
    return asset === undefined ? whole : `<img src="${pictureUrl(asset.name)}"`
  })
  return `${BARE_PAGE.before}${shown}${BARE_PAGE.after}`
}
