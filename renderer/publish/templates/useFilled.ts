import { useEffect, useState } from 'react'
import type { DeskError } from '../../../src/base/deskError.ts'
import { articleFiles } from '../../../src/publish/articleFiles.ts'
import { assetPath, relativeAddress } from '../../../src/publish/fileNames.ts'
import type { Profile } from '../../../src/publish/profile.ts'
import type { FilledTemplate } from '../../../src/publish/template/storedTemplate.ts'
import { templateValues } from '../../../src/publish/template/templateValues.ts'
import { useServices } from '../../app/deskContext.tsx'
import { articleOfSession } from '../articleOfSession.ts'
import { exampleArticle } from './exampleArticle.ts'

/** How long the typing rests before a template is tried, in milliseconds. */
const REST = 250

/** What came of a template as it is being edited. */
export interface Filled {
  /** the last page that it made */
  readonly page: FilledTemplate | null
  /** why it makes none as it is now */
  readonly error: DeskError | null
  readonly isExample: boolean
}

/** Tries a template on the open article, or on an example, whenever its text has rested. */
export function useFilled(profile: Profile, name: string | null, text: string): Filled {
  const { bridge, article: store } = useServices()
  const [filled, setFilled] = useState<Filled>({ page: null, error: null, isExample: false })
  useEffect(() => {
    if (name === null) return undefined
    let isLatest = true
    const timer = setTimeout(() => {
      const { session, actions } = store.getState()
      const article = session === null ? exampleArticle() : articleOfSession(session, actions.currentDocument())
      const picture = (asset: string) => relativeAddress(assetPath('picture', asset))
      const { html, text: words } = templateValues(article, profile, articleFiles(article), picture)
      void bridge['publish.fillTemplate']({ name, text, values: { html, text: { ...words } } }).then((answer) => {
        if (!isLatest) return
        const isExample = session === null
        setFilled((before) =>
          answer.ok
            ? { page: answer.value, error: null, isExample }
            : { page: before.page, error: answer.error, isExample },
        )
      })
    }, REST)
    return () => {
      isLatest = false
      clearTimeout(timer)
    }
  }, [bridge, store, profile, name, text])
  return filled
}
