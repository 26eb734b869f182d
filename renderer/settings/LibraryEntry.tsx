import type { ReactNode } from 'react'
import { useLibrary, useView } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import styles from './SettingsDialog.module.css'

/** The way from the settings to a dialog about something that belongs to the library; there is none without one. */
export function LibraryEntry({
  dialog,
  icon,
}: {
  dialog: 'lexicons' | 'profiles' | 'lists' | 'steps'
  icon: ReactNode
}) {
  const t = useTranslate()
  const hasLibrary = useLibrary(({ library }) => library !== null)
  const showDialog = useView((view) => view.showDialog)
  if (!hasLibrary) return null
  return (
    <div className={styles.entry}>
      <Button icon={icon} onPress={() => showDialog(dialog)}>
        {t(`${dialog}.open`)}
      </Button>
      <p className={styles.version}>{t(`${dialog}.openHint`)}</p>
    </div>
  )
}
