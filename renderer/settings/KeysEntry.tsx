import { Keyboard } from 'lucide-react'
import { useView } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import styles from './SettingsDialog.module.css'

/** The way from the settings to the list of shortcuts. */
export function KeysEntry() {
  const t = useTranslate()
  const showDialog = useView((view) => view.showDialog)
  return (
    <div className={styles.entry}>
      <Button icon={<Keyboard aria-hidden />} onPress={() => showDialog('keys')}>
        {t('menu.app.keys')}
      </Button>
      <p className={styles.version}>{t('keys.openHint')}</p>
    </div>
  )
}
