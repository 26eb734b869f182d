import { useState } from 'react'
import type { VersionRow } from '../../src/contract/answers.ts'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { isComposing } from '../ui/isComposing.ts'
import { TextField } from '../ui/TextField.tsx'
import { useHistory } from './useHistory.ts'

/** Gives a version a name, another one, or none. */
export function NameDialog({ row, onClose }: { readonly row: VersionRow; readonly onClose: () => void }) {
  const t = useTranslate()
  const name = useHistory((state) => state.name)
  const [text, setText] = useState(row.name)
  const keep = () => {
    onClose()
    if (text.trim() !== row.name) void name(row.version, text.trim())
  }
  return (
    <Dialog
      title={t('history.name.title')}
      closeLabel={t('app.close')}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" onPress={keep}>
            {t('history.name.keep')}
          </Button>
        </>
      }
    >
      <TextField
        // eslint-disable-next-line jsx-a11y-x/no-autofocus -- a dialog opens where the person writes
        autoFocus
        label={t('history.name.label')}
        description={t('history.name.hint')}
        placeholder={t('history.name.placeholder')}
        maxLength={60}
        value={text}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) keep()
        }}
      />
    </Dialog>
  )
}
