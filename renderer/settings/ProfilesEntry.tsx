import { FileOutput } from 'lucide-react'
import { useLibrary, useView } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import styles from './SettingsDialog.module.css'

/** The way from the settings to the publishing profiles; they belong to the library, so there is none without one. */
export function ProfilesEntry() {
  const t = useTranslate()
  const hasLibrary = useLibrary(({ library }) => library !== null)
  const showDialog = useView((view) => view.showDialog)
  if (!hasLibrary) return null
  return (
    <div className={styles.entry}>
      <Button icon={<FileOutput aria-hidden />} onPress={() => showDialog('profiles')}>
        {t('profiles.open')}
      </Button>
      <p className={styles.version}>{t('profiles.openHint')}</p>
    </div>
  )
}
