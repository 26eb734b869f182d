import { useState, type RefObject } from 'react'
import { ListFilter } from 'lucide-react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useLibrary } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import menu from '../../ui/menu.module.css'
import { classes } from '../../ui/classes.ts'
import { ConditionsForm } from './ConditionsForm.tsx'
import styles from './conditions.module.css'

/** Props of the way to the conditions. */
export interface ConditionsButtonProps {
  /** the search field, below which they open */
  readonly below: RefObject<HTMLElement | null>
}

/** Opens the search as a form, for those who do not write the query language. Enter searches, Escape closes; both give the focus back. */
export function ConditionsButton({ below }: ConditionsButtonProps) {
  const t = useTranslate()
  const refresh = useLibrary((state) => state.refresh)
  const [isOpen, setOpen] = useState(false)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <IconButton label={t('conditions.open')}>
        <ListFilter aria-hidden />
      </IconButton>
      <Popover className={classes(menu.popover, styles.popover)} triggerRef={below} placement="bottom start" offset={4}>
        <Dialog aria-label={t('conditions.title')} className={styles.dialog ?? ''}>
          <ConditionsForm
            onDone={() => {
              setOpen(false)
              void refresh()
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
