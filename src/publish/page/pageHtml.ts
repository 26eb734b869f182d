import type { Article } from '../../article/article.ts'
import { escapeAttribute } from '../markup/escape.ts'
import type { Profile } from '../profile.ts'
import { articleHtml } from './articleHtml.ts'
import { bodyHtml, type BodyHtml } from './bodyHtml.ts'
import { headHtml } from './headHtml.ts'
import type { ArticleFiles } from '../articleFiles.ts'

/** The whole page as HTML: one file that needs nothing but its pictures, makes no request and runs no script. */
export function pageHtml(
  article: Article,
  profile: Profile,
  files: ArticleFiles,
  pictureUrl: (name: string) => string,
): string {
  return pageAround(article, profile, files, bodyHtml(article, pictureUrl))
}

/** The whole page around a body that is written already. */
export function pageAround(article: Article, profile: Profile, files: ArticleFiles, body: BodyHtml): string {
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(article.metadata.language || 'zh-CN')}">
<head>
${headHtml(article, profile, files.image, body.css)}
</head>
<body>
<main>
${articleHtml(article, profile, body.html, files.attachments)}
</main>
</body>
</html>
`
}
