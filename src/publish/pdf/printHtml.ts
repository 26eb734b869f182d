import type { Article } from '../../article/article.ts'
import { articleFiles } from '../articleFiles.ts'
import { assetPath, relativeAddress } from '../fileNames.ts'
import { pageHtml } from '../page/pageHtml.ts'
import type { Profile } from '../profile.ts'

/** Numbers the pages; everything else of the paper is the page's own print style. */
const PAGE_NUMBERS =
  '@page{size:A4;margin:25mm 22mm;@bottom-center{content:"— " counter(page) " —";color:#555;font:9pt "Noto Serif CJK SC",SimSun,serif}}'

/** Nothing may run or be fetched while the page is printed but its own pictures. */
const POLICY =
  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src file: 'self' data:; style-src 'unsafe-inline'\">"

/** The page made ready for a print engine: with page numbers, without the data that only machines read, its pictures beside it. */
export function printHtml(article: Article, profile: Profile): string {
  return pageHtml(article, profile, articleFiles(article), (name) => relativeAddress(assetPath('picture', name)))
    .replace(/<script type="application\/ld\+json">.*?<\/script>\n?/s, '')
    .replace('<head>', `<head>${POLICY}`)
    .replace('</head>', `<style>${PAGE_NUMBERS}</style>\n</head>`)
}
