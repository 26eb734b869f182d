import { useState } from 'react'
import { COMMAND_IDS } from '../../../src/contract/commandId.ts'
import { useDesk, useView } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { matchCommands } from '../../commands/matchCommands.ts'
import { useCommandSounds } from '../../commands/useCommandSounds.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { KeyRow } from './KeyRow.tsx'
import styles from './keys.module.css'

/** 快捷键: every command with its keys; each can be given others, and told where they are taken. */
export function KeysDialog() {
  const t = useTranslate()
  const shown = useView((state) => state.dialog === 'keys')
  const showDialog = useView((state) => state.showDialog)
  const changed = useDesk((state) => state.settings.keys)
  const changeSettings = useDesk((state) => state.changeSettings)
  return (
    <Dialog
      title={t('keys.title')}
      closeLabel={t('app.close')}
      isOpen={shown}
      onClose={() => showDialog(null)}
      footer={
        <Button isDisabled={Object.keys(changed).length === 0} onPress={() => void changeSettings({ keys: {} })}>
          {t('keys.resetAll')}
        </Button>
      }
    >
      <KeyList />
    </Dialog>
  )
}

function KeyList() {
  const t = useTranslate()
  const [query, setQuery] = useState('')
  const sounds = useCommandSounds()
  const ids = matchCommands(query, COMMAND_IDS, sounds)
  return (
    <>
      <TextField label={t('keys.search')} hideLabel placeholder={t('keys.search')} value={query} onChange={setQuery} />
      <ul className={styles.list} aria-label={t('keys.title')}>
        {ids.map((id) => (
          <KeyRow key={id} id={id} />
        ))}
      </ul>
      <p role="status" className={styles.none}>
        {ids.length === 0 ? t('keys.none') : ''}
      </p>
    </>
  )
}
