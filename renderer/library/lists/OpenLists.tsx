import { useState } from 'react'
import { fieldOf } from '../../../src/article/fields.ts'
import { LISTED_FIELDS, type ListedField } from '../../../src/library/lists/houseLists.ts'
import { useDesk, useView } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { ListPane } from './ListPane.tsx'
import styles from './lists.module.css'

/** The open dialog: a tab a list. While articles are being changed it stays open: closing it stops them, and what became of them is read first. */
export function OpenLists() {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const showDialog = useView((view) => view.showDialog)
  const [list, setList] = useState<ListedField>('source')
  const [busy, setBusy] = useState<{ readonly stop: () => void } | null>(null)
  return (
    <Dialog
      title={t('lists.title')}
      closeLabel={t('app.close')}
      isOpen
      onClose={() => {
        if (busy === null) showDialog(null)
        else busy.stop()
      }}
      size="wide"
      isDismissable={false}
    >
      <div className={styles.dialog}>
        <Tabs
          label={t('lists.which')}
          selected={list}
          onSelect={(next) => {
            if (busy === null) setList(next)
          }}
          tabs={LISTED_FIELDS.map((id) => ({
            id,
            label: fieldOf(id).label[language],
            content: <ListPane key={id} list={id} onBusy={(stop) => setBusy(stop === null ? null : { stop })} />,
          }))}
        />
      </div>
    </Dialog>
  )
}
