import { useRef, type ReactNode } from 'react'
import { X } from 'lucide-react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { classes } from './classes.ts'
import { IconButton } from './IconButton.tsx'
import { isComposing } from './isComposing.ts'
import { useKeptFocus } from './useKeptFocus.ts'
import styles from './Dialog.module.css'

/** Props of a dialog over the desk. */
export interface DialogProps {
  readonly title: string
  /** the name of the button that closes it */
  readonly closeLabel: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly size?: 'small' | 'medium' | 'large' | 'wide' | 'full'
  /** a press beside it closes it; not where something typed would go with it */
  readonly isDismissable?: boolean
  /** the buttons at the foot, the one to press last */
  readonly footer?: ReactNode
  readonly children: ReactNode
}

/** A dialog over the desk: keeps the focus whatever becomes of the button that was pressed, closes by
 * Escape, and gives the focus back. Escape that drops an IME candidate does not close it. */
export function Dialog({
  title,
  closeLabel,
  isOpen,
  onClose,
  size = 'medium',
  isDismissable = true,
  footer,
  children,
}: DialogProps) {
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={isOpen}
      isDismissable={isDismissable}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={classes(styles.modal, styles[size])}>
        <AriaDialog className={styles.dialog ?? ''}>
          <Inner onClose={onClose}>
            <header className={styles.header}>
              <Heading slot="title" className={styles.title ?? ''}>
                {title}
              </Heading>
              <IconButton label={closeLabel} onPress={onClose}>
                <X aria-hidden />
              </IconButton>
            </header>
            <div className={styles.body}>{children}</div>
            {footer === undefined ? null : <footer className={styles.footer}>{footer}</footer>}
          </Inner>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** What stands in a dialog: there only while it is open. */
function Inner({ onClose, children }: { readonly onClose: () => void; readonly children: ReactNode }) {
  const inner = useRef<HTMLDivElement>(null)
  useKeptFocus(inner, onClose)
  // The keys of an input method are kept from the overlay, which would close on Escape.
  return (
    <div
      ref={inner}
      role="presentation"
      className={styles.inner}
      onKeyDown={(event) => {
        if (isComposing(event)) event.stopPropagation()
      }}
    >
      {children}
    </div>
  )
}
