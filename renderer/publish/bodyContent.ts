import type { Article } from '../../src/article/article.ts'
import { readableText } from '../../src/article/document/withReadings.ts'
import { assetPath, relativeAddress } from '../../src/publish/fileNames.ts'
import { fragmentHtml } from '../../src/publish/fragment/fragmentHtml.ts'
import { outputText } from '../../src/publish/outputText.ts'
import { wechatHtml } from '../../src/publish/wechat/wechatHtml.ts'
import type { Profile } from '../../src/publish/profile.ts'
import type { Content } from '../ui/copyContent.ts'

/** How a body is copied: formatted, for an editor that takes HTML; or as its source, for the source view of a CMS. */
export type CopyForm = 'formatted' | 'source'

/** The body of an article for the clipboard, as a profile has it: for WeChat with its inline styles. */
export function bodyContent(article: Article, profile: Profile, form: CopyForm): Content {
  if (form === 'source') return { text: outputText(article, profile) }
  const html =
    profile.target === 'wechat'
      ? wechatHtml(article, profile, (name) => relativeAddress(assetPath('picture', name))).html
      : fragmentHtml(article, profile)
  return { text: readableText(article.document), html }
}
