import { useDesk, useView } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Select } from '../ui/Select.tsx'
import { LexiconsEntry } from './LexiconsEntry.tsx'
import { ListsEntry } from './ListsEntry.tsx'
import { KeysEntry } from './KeysEntry.tsx'
import { PersonField } from './PersonField.tsx'
import { ProfilesEntry } from './ProfilesEntry.tsx'
import { StepsEntry } from './StepsEntry.tsx'
import styles from './SettingsDialog.module.css'

const SIZES = [14, 15, 16, 17, 18, 19, 20, 22, 24, 28] as const

/** The few things a person sets once. Every change holds at once; there is nothing to confirm. */
export function SettingsDialog() {
  const t = useTranslate()
  const shown = useView((state) => state.dialog === 'settings')
  const showDialog = useView((state) => state.showDialog)
  const settings = useDesk((state) => state.settings)
  const version = useDesk((state) => state.info.version)
  const change = useDesk((state) => state.changeSettings)
  const sizes = SIZES.some((size) => size === settings.paperFontSize) ? SIZES : [...SIZES, settings.paperFontSize]
  return (
    <Dialog
      title={t('settings.title')}
      closeLabel={t('app.close')}
      isOpen={shown}
      onClose={() => showDialog(null)}
      size="small"
    >
      <div className={styles.fields}>
        <Select
          label={t('settings.language')}
          choices={(['zh', 'en'] as const).map((id) => ({ id, label: t(`settings.language.${id}`) }))}
          value={settings.language}
          onChange={(language) => void change({ language })}
        />
        <Select
          label={t('settings.theme')}
          choices={(['system', 'light', 'dark'] as const).map((id) => ({ id, label: t(`settings.theme.${id}`) }))}
          value={settings.theme}
          onChange={(theme) => void change({ theme })}
        />
        <Select
          label={t('settings.paperFontSize')}
          choices={sizes.map((size) => ({ id: String(size), label: t('settings.pixels', { n: size }) }))}
          value={String(settings.paperFontSize)}
          onChange={(size) => void change({ paperFontSize: Number(size) })}
        />
        <PersonField person={settings.person} onChange={(person) => void change({ person })} />
        <KeysEntry />
        <ProfilesEntry />
        <LexiconsEntry />
        <ListsEntry />
        <StepsEntry />
        <p className={styles.version}>{t('settings.version', { version })}</p>
      </div>
    </Dialog>
  )
}
