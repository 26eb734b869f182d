import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { BinRow } from '../../../src/library/binRow.ts'
import { useServices, useView } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { onLibraryChanged } from '../../bridge/onLibraryChanged.ts'
import { sizeText } from '../../publish/sizeText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { BinContent } from './BinContent.tsx'
import { EmptyBinDialog } from './EmptyBinDialog.tsx'
import styles from './BinDialog.module.css'

/** The bin; opened by the command `library.bin` and by the foot of the library column. */
export function BinDialog() {
  return useView((state) => state.dialog === 'bin') ? <OpenBin /> : null
}

function OpenBin() {
  const t = useTranslate()
  const { view, bin, bridge } = useServices()
  const { rows, refresh } = useStore(bin)
  /** what is to be removed for good, when the person has said so; `all` as it was meant: the list may be read anew meanwhile */
  const [asked, setAsked] = useState<{ readonly doomed: readonly BinRow[]; readonly all: boolean } | null>(null)
  useEffect(() => {
    void refresh()
    return onLibraryChanged(bridge, () => void refresh())
  }, [refresh, bridge])
  const close = () => view.getState().showDialog(null)
  const size = rows.reduce((sum, row) => sum + row.size, 0)
  return (
    <>
      <Dialog
        title={t('bin.title')}
        closeLabel={t('app.close')}
        isOpen
        onClose={close}
        size="large"
        footer={
          <>
            <span role="status" className={styles.total}>
              {rows.length === 0 ? '' : t('bin.total', { n: rows.length, size: sizeText(size) })}
            </span>
            <Button
              variant="danger"
              isDisabled={rows.length === 0}
              onPress={() => setAsked({ doomed: rows, all: true })}
            >
              {t('bin.emptyAll')}
            </Button>
            <Button variant="primary" onPress={close}>
              {t('app.close')}
            </Button>
          </>
        }
      >
        <BinContent onRemove={(row) => setAsked({ doomed: [row], all: false })} />
      </Dialog>
      {asked === null ? null : <EmptyBinDialog {...asked} onDone={() => setAsked(null)} />}
    </>
  )
}
