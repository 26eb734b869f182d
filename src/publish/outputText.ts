import type { Article } from '../article/article.ts'
import { assetPath, relativeAddress } from './fileNames.ts'
import type { Profile } from './profile.ts'
import type { OutputFile } from './publication.ts'
import { publish } from './publish.ts'
import { wechatHtml } from './wechat/wechatHtml.ts'

/**
 * The text that a profile makes of an article, as it is: the source of the page or of the fragment, XML, JSON, Markdown; for WeChat what goes
 * into its editor. '' where the target has no text of its own (a package).
 */
export function outputText(article: Article, profile: Profile): string {
  if (profile.target === 'wechat')
    return wechatHtml(article, profile, (name) => relativeAddress(assetPath('picture', name))).html
  return textOf(publish(article, profile).files[0])
}

function textOf(file: OutputFile | undefined): string {
  switch (file?.kind) {
    case 'text':
      return file.text
    case 'print':
      return file.html
    case 'archive':
      return textOf(file.entries[0])
    default:
      return ''
  }
}
