import type { ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useView } from '../deskContext.tsx'
import type { OpenDialog } from '../viewStore.ts'
import styles from './CommandPalette.module.css'

/** The frame of what is found by typing into one field, high in the window; Escape or a press beside it closes it. */
export function PaletteFrame(props: { dialog: OpenDialog; label: string; children: ReactNode }) {
  const shown = useView((state) => state.dialog === props.dialog)
  const showDialog = useView((state) => state.showDialog)
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={shown}
      isDismissable
      onOpenChange={(open) => {
        if (!open) showDialog(null)
      }}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog aria-label={props.label} className={styles.dialog ?? ''}>
          {props.children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
