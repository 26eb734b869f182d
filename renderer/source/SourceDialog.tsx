import { lazy, Suspense } from 'react'
import { useView } from '../app/deskContext.tsx'
import { useArticle } from '../app/articleStore.ts'

// Few open it, and its editor is large.
const OpenSource = lazy(() => import('./OpenSource.tsx'))

/** The source of the open article's body, over the desk. */
export function SourceDialog() {
  const isOpen = useView((state) => state.dialog === 'source')
  const id = useArticle((state) => state.session?.id)
  if (!isOpen || id === undefined) return null
  return (
    <Suspense fallback={null}>
      <OpenSource key={id} />
    </Suspense>
  )
}
