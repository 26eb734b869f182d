import { useEffect, type RefObject } from 'react'
import { ListFilter } from 'lucide-react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { shortcutOf } from '../../app/commands.ts'
import { useDesk, useLibrary, useView } from '../../app/deskContext.tsx'
import { shortcutText } from '../../app/shortcut.ts'
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
  /** lies below the 审核台, whose own field has the form then */
  readonly isCovered: boolean
}

/**
 * Opens the search as a form, for those who do not write the query language: by a press, or by the keys of its command from anywhere. Enter
 * searches, Escape closes; both give the focus back.
 */
export function ConditionsButton({ below, isCovered }: ConditionsButtonProps) {
  const t = useTranslate()
  const refresh = useLibrary((state) => state.refresh)
  const keys = useDesk((state) => shortcutOf('library.conditions', state.settings.keys))
  const platform = useDesk((state) => state.info.platform)
  const isShown = useView((state) => state.conditionsShown)
  const setOpen = useView((state) => state.showConditions)
  // Without the button there is no way to it: it does not open by itself when the button comes back.
  useEffect(() => () => setOpen(false), [setOpen])
  return (
    <DialogTrigger isOpen={isShown && !isCovered} onOpenChange={setOpen}>
      <IconButton label={t('conditions.open')} keys={keys === null ? null : shortcutText(keys, platform)}>
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
