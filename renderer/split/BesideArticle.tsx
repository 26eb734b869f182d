import { useCallback, useMemo } from 'react'
import type { Article } from '../../src/article/article.ts'
import { useServices } from '../app/deskContext.tsx'
import { articlePictures } from '../app/paper/articlePictures.ts'
import { assetUrl } from '../bridge/desk.ts'
import { BesidePaper } from './BesidePaper.tsx'

interface BesideArticleProps {
  readonly id: string
  readonly article: Article
  readonly etag: string
}

/** An article of the library beside the paper, as it was saved last. */
export function BesideArticle({ id, article, etag }: BesideArticleProps) {
  const urlOf = useCallback((name: string) => assetUrl(id, name), [id])
  const { bridge } = useServices()
  const pictures = useMemo(() => articlePictures(bridge, id), [bridge, id])
  return (
    <BesidePaper
      name={`${id} ${etag}`}
      document={article.document}
      assets={article.assets}
      assetUrl={urlOf}
      pictures={pictures}
    />
  )
}
