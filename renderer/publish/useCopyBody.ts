import { useCallback } from 'react'
import type { Profile } from '../../src/publish/profile.ts'
import { FRAGMENT_PROFILE } from '../../src/publish/profiles.ts'
import type { MessageKey } from '../../src/base/messages/catalogue.ts'
import { useServices } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { articleOfSession } from './articleOfSession.ts'
import { bodyContent, type CopyForm } from './bodyContent.ts'
import { copyContent, type Content } from '../ui/copyContent.ts'
import { templatePage } from './templates/templatePage.ts'

/**
 * Copies the body of the open article as it stands on screen, for the CMS unless another profile is told, and says so. The source of a page by a
 * template is what the template makes: the desk is asked for it first, which the press that asked for the copy still covers.
 */
export function useCopyBody(): (form: CopyForm, profile?: Profile) => void {
  const { bridge, article, notices } = useServices()
  const t = useTranslate()
  return useCallback(
    (form, profile = FRAGMENT_PROFILE) => {
      const { session, actions } = article.getState()
      if (session === null) return
      const open = articleOfSession(session, actions.currentDocument())
      const copy = (content: Content) => {
        const copied = copyContent(content)
        notices.getState().show({
          tone: copied ? 'success' : 'warning',
          text: t(copied ? copiedWords(form, profile) : 'publish.copy.refused'),
          ...(copied ? {} : { hint: t('publish.copy.refused.hint') }),
          about: 'copying',
        })
      }
      if (form === 'formatted' || profile.target !== 'page' || profile.template === '') {
        copy(bodyContent(open, profile, form))
        return
      }
      void templatePage(bridge, open, profile, null).then((page) => {
        if (page.ok) copy({ text: page.value })
        else notices.getState().showError(page.error, 'template')
      })
    },
    [bridge, article, notices, t],
  )
}

function copiedWords(form: CopyForm, { target }: Profile): MessageKey {
  if (target === 'wechat' && form === 'formatted') return 'publish.copied.wechat'
  return target === 'fragment' || form === 'formatted' ? `publish.copied.${form}` : 'publish.copied.output'
}
