import { useState } from 'react'
import { useStore } from 'zustand'
import { useServices } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { useDraft } from '../profiles/draft.ts'
import styles from '../profiles/profiles.module.css'
import { templateDrafts } from './templateDrafts.ts'
import { TemplatesDialog } from './TemplatesDialog.tsx'
import { useTemplates } from './useTemplates.ts'

/** Which template makes a page, and the way to where they are edited. */
export function TemplateRules() {
  const t = useTranslate()
  const { profile, change } = useDraft()
  const [templates, read] = useTemplates()
  const [isOpen, setOpen] = useState(false)
  const names = (templates ?? []).map(({ name }) => name)
  const { unsent } = useServices()
  const isBegun = useStore(unsent, () => names.some((name) => templateDrafts(unsent).read(name) !== null))
  const isThere = profile.template === '' || names.includes(profile.template)
  const choices = [
    { id: '', label: t('templates.own') },
    ...names.map((id) => ({ id, label: id })),
    ...(isThere
      ? []
      : [
          {
            id: profile.template,
            label: templates === null ? profile.template : t('templates.missing', { name: profile.template }),
          },
        ]),
  ]
  return (
    <>
      <div className={styles.withButton}>
        <Select
          label={t('profile.place.template')}
          choices={choices}
          value={profile.template}
          onChange={(template) => change({ template })}
        />
        <Button isDisabled={templates === null} onPress={() => setOpen(true)}>
          {t('templates.edit')}
        </Button>
        {isBegun ? <span className={styles.begun}>{t('templates.begun')}</span> : null}
      </div>
      <p className={styles.note}>{t('templates.hint')}</p>
      {isOpen ? (
        <TemplatesDialog
          profile={profile}
          templates={templates ?? []}
          read={read}
          onChoose={(template) => change({ template })}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  )
}
