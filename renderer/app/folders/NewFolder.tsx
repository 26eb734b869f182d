import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { isComposing } from '../../ui/isComposing.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useTranslate } from '../useTranslate.ts'
import { isFolderName } from './joinFolder.ts'
import styles from './FolderDialog.module.css'

/** Asks for the name of a new folder; Enter makes it, but not the Enter of an input method. */
export function NewFolder({ onMake, onCancel }: { onMake: (name: string) => void; onCancel: () => void }) {
  const t = useTranslate()
  const [name, setName] = useState('')
  const [wrong, setWrong] = useState(false)
  const make = () => {
    if (isFolderName(name.trim())) onMake(name.trim())
    else setWrong(true)
  }
  return (
    <div className={styles.newFolder}>
      <TextField
        label={t('app.folder.newName')}
        // eslint-disable-next-line jsx-a11y-x/no-autofocus -- the person has just asked for this field
        autoFocus
        value={name}
        onChange={(value) => {
          setName(value)
          setWrong(false)
        }}
        error={wrong ? t('app.folder.badName') : null}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) make()
        }}
      />
      <div className={styles.newButtons}>
        <Button onPress={onCancel}>{t('app.cancel')}</Button>
        <Button variant="primary" onPress={make}>
          {t('app.folder.make')}
        </Button>
      </div>
    </div>
  )
}
