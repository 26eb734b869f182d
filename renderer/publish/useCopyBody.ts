import { useCallback } from 'react'
import { FRAGMENT_PROFILE } from '../../src/publish/profiles.ts'
import { useServices } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { articleOfSession } from './articleOfSession.ts'
import { bodyContent, type CopyForm } from './bodyContent.ts'
import { copyContent } from './copyContent.ts'

/** Copies the body of the open article as it stands on screen, and says so. */
export function useCopyBody(): (form: CopyForm) => void {
  const { article, notices } = useServices()
  const t = useTranslate()
  return useCallback(
    (form) => {
      const { session, actions } = article.getState()
      if (session === null) return
      const content = bodyContent(articleOfSession(session, actions.currentDocument()), FRAGMENT_PROFILE, form)
      const copied = copyContent(content)
      notices.getState().show({
        tone: copied ? 'success' : 'warning',
        text: t(copied ? `publish.copied.${form}` : 'publish.copy.refused'),
        ...(copied ? {} : { hint: t('publish.copy.refused.hint') }),
        about: 'copying',
      })
    },
    [article, notices, t],
  )
}
