import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { isComposing } from '../../ui/isComposing.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useDesk, useServices } from '../deskContext.tsx'
import { enterLibrary } from '../enterLibrary.ts'
import { askFolder } from '../folders/askFolder.ts'
import { useTranslate } from '../useTranslate.ts'
import styles from './start.module.css'

interface CreateLibraryProps {
  /** the name is ready to be typed, or taken by Enter, as soon as the form is there */
  readonly focused?: boolean
  /** told when the library is open */
  readonly onMade?: () => void
}

/** Asks for the name and place of a new library and makes it. */
export function CreateLibrary({ focused = false, onMade }: CreateLibraryProps) {
  const t = useTranslate()
  const services = useServices()
  const suggested = useDesk((state) => state.info.suggestedLibrary)
  const [name, setName] = useState(t('app.first.defaultName'))
  const [place, setPlace] = useState(suggested)
  const [busy, setBusy] = useState(false)
  const ready = name.trim() !== '' && !busy

  async function make(): Promise<void> {
    if (!ready) return
    setBusy(true)
    const made = await enterLibrary(services, { kind: 'create', grant: place.grant, name: name.trim() })
    setBusy(false)
    if (made) onMade?.()
  }

  return (
    <div className={styles.form}>
      <TextField
        label={t('app.first.name')}
        // eslint-disable-next-line jsx-a11y-x/no-autofocus -- the first screen asks this before anything else
        autoFocus={focused}
        value={name}
        onChange={setName}
        maxLength={60}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) void make()
        }}
      />
      <div className={styles.place}>
        <span className={styles.label}>{t('app.first.place')}</span>
        <span className={styles.path}>{place.path}</span>
      </div>
      <div className={styles.buttons}>
        <Button variant="primary" isDisabled={!ready} onPress={() => void make()}>
          {t('app.first.make')}
        </Button>
        <Button
          onPress={() => {
            void askFolder(services, 'library').then((folder) => {
              if (folder !== null) setPlace(folder)
            })
          }}
        >
          {t('app.first.change')}
        </Button>
      </div>
    </div>
  )
}
