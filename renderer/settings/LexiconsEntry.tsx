import { BookA } from 'lucide-react'
import { useLibrary, useView } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import styles from './SettingsDialog.module.css'

/** The way from the settings to the word lists; they belong to the library, so there is none without one. */
export function LexiconsEntry() {
  const t = useTranslate()
  const hasLibrary = useLibrary(({ library }) => library !== null)
  const showDialog = useView((view) => view.showDialog)
  if (!hasLibrary) return null
  return (
    <div className={styles.entry}>
      <Button icon={<BookA aria-hidden />} onPress={() => showDialog('lexicons')}>
        {t('lexicons.open')}
      </Button>
      <p className={styles.version}>{t('lexicons.openHint')}</p>
    </div>
  )
}
