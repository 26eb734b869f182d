import type { Article } from '../../article/article.ts'
import type { Profile } from '../profile.ts'
import { cmsMetas } from './cmsMetas.ts'
import { dublinCoreMetas } from './dublinCoreMetas.ts'
import type { Meta } from './meta.ts'
import { openGraphMetas } from './openGraphMetas.ts'

/** A meta element that says something. */
export interface HeadMeta {
  readonly kind: 'name' | 'property'
  readonly name: string
  readonly content: string
}

/**
 * The metas of a page's head that hold something, each on one line: those of CMSs, Open Graph, and Dublin Core if asked for.
 * @param image path of the picture that stands for the article, relative to the page
 */
export function headMetas(article: Article, profile: Profile, image: string | null): HeadMeta[] {
  return [
    ...filled('name', cmsMetas(article, profile, image)),
    ...filled('property', openGraphMetas(article, profile, image)),
    ...(profile.dublinCore ? filled('name', dublinCoreMetas(article)) : []),
  ]
}

function filled(kind: HeadMeta['kind'], list: readonly Meta[]): HeadMeta[] {
  return list.flatMap(([name, content]) =>
    content === null || content.trim() === '' ? [] : [{ kind, name, content: content.replace(/\s*\n\s*/g, ' ') }],
  )
}
