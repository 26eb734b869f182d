import { useState } from 'react'
import { fieldOf } from '../../../src/article/fields.ts'
import { LISTED_FIELDS, type ListedField } from '../../../src/library/lists/houseLists.ts'
import { useDesk } from '../../app/deskContext.tsx'
import { useStopOnClose } from '../../app/useStopOnClose.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { ListPane } from './ListPane.tsx'
import styles from './lists.module.css'

/** The open dialog: a tab a list. While articles are being changed it stays open: closing it stops them, and what became of them is read first. */
export function OpenLists() {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const [list, setList] = useState<ListedField>('source')
  const { isBusy, close, onBusy } = useStopOnClose()
  return (
    <Dialog
      title={t('lists.title')}
      closeLabel={t('app.close')}
      isOpen
      onClose={close}
      size="wide"
      isDismissable={false}
    >
      <div className={styles.dialog}>
        <Tabs
          label={t('lists.which')}
          selected={list}
          onSelect={(next) => {
            if (!isBusy) setList(next)
          }}
          tabs={LISTED_FIELDS.map((id) => ({
            id,
            label: fieldOf(id).label[language],
            content: <ListPane key={id} list={id} onBusy={onBusy} />,
          }))}
        />
      </div>
    </Dialog>
  )
}
