import { useState } from 'react'
import type { StoredTemplate } from '../../../src/publish/template/storedTemplate.ts'
import { useDesk, useServices } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useProfiles } from '../useProfiles.ts'

/** Props of the way to remove a template. */
export interface RemoveTemplateProps {
  /** as the person sees it */
  readonly template: StoredTemplate
  readonly isDisabled: boolean
  readonly onRemoved: () => Promise<void>
}

/** Removes a template, once it was asked; says which profiles make their page by it, and how to have it back. */
export function RemoveTemplate({ template, isDisabled, onRemoved }: RemoveTemplateProps) {
  const t = useTranslate()
  const { bridge, notices } = useServices()
  const language = useDesk(({ settings }) => settings.language)
  const [asks, setAsks] = useState(false)
  const { name, text, etag } = template
  const users = useProfiles().filter((profile) => profile.target === 'page' && profile.template === name)

  async function remove(): Promise<void> {
    setAsks(false)
    const answer = await bridge['publish.removeTemplate']({ name, over: etag })
    if (!answer.ok) {
      notices.getState().showError(answer.error, 'templates')
      return
    }
    notices.getState().show({
      tone: 'news',
      text: t('templates.removed', { name }),
      action: { label: t('templates.putBack'), run: () => void putBack() },
      about: 'templates',
    })
    await onRemoved()
  }
  async function putBack(): Promise<void> {
    const answer = await bridge['publish.putTemplate']({ name, text, over: null })
    if (!answer.ok) notices.getState().showError(answer.error, 'templates')
  }

  return (
    <>
      <Button variant="danger" isDisabled={isDisabled} onPress={() => setAsks(true)}>
        {t('templates.remove')}
      </Button>
      {asks ? (
        <Dialog
          title={t('templates.askRemove', { name })}
          closeLabel={t('app.close')}
          isOpen
          onClose={() => setAsks(false)}
          size="small"
          footer={
            <>
              <Button variant="danger" onPress={() => void remove()}>
                {t('templates.remove')}
              </Button>
              <Button variant="primary" onPress={() => setAsks(false)}>
                {t('templates.keep')}
              </Button>
            </>
          }
        >
          <p>
            {users.length === 0
              ? t('templates.unused')
              : t('templates.used', {
                  profiles: users.map(({ label }) => label[language]).join(language === 'zh' ? '、' : ', '),
                })}
          </p>
        </Dialog>
      ) : null}
    </>
  )
}
