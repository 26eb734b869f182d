import { useState } from 'react'
import { Search } from 'lucide-react'
import { Autocomplete, Dialog, Input, Menu, MenuItem, Modal, ModalOverlay, SearchField } from 'react-aria-components'
import type { CommandId } from '../../../src/contract/commandId.ts'
import { isComposing } from '../../ui/isComposing.ts'
import menu from '../../ui/menu.module.css'
import { COMMANDS, labelOf, runCommand, shortcutOf } from '../commands.ts'
import { useDesk, useServices, useView } from '../deskContext.tsx'
import { shortcutText } from '../shortcut.ts'
import { useTranslate } from '../useTranslate.ts'
import { matchCommands } from './matchCommands.ts'
import styles from './CommandPalette.module.css'

/** Every command by name: type, arrows, Enter. What cannot run now is shown, greyed. */
export function CommandPalette() {
  const shown = useView((state) => state.dialog === 'palette')
  const showDialog = useView((state) => state.showDialog)
  const t = useTranslate()
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
        <Dialog aria-label={t('app.palette.title')} className={styles.dialog ?? ''}>
          <PaletteContent />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function PaletteContent() {
  const t = useTranslate()
  const services = useServices()
  const platform = useDesk((state) => state.info.platform)
  const [query, setQuery] = useState('')
  const ids = matchCommands(query).filter((id) => id !== 'view.palette')
  const disabled = ids.filter((id) => !COMMANDS[id].enabled(services))

  function run(id: CommandId): void {
    // The palette goes first, so that a command that opens a dialog has the last word.
    services.view.getState().showDialog(null)
    runCommand(id, services)
  }

  return (
    // The keys of an input method belong to it alone: its Enter runs nothing, its Escape closes nothing.
    <div
      role="presentation"
      onKeyDownCapture={(event) => {
        if (isComposing(event)) event.stopPropagation()
      }}
    >
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        {/* eslint-disable-next-line jsx-a11y-x/no-autofocus -- the palette is opened to type into */}
        <SearchField aria-label={t('app.palette.title')} className={styles.field ?? ''} autoFocus>
          <Search aria-hidden />
          <Input className={styles.input ?? ''} placeholder={t('app.palette.placeholder')} />
        </SearchField>
        <Menu
          aria-label={t('app.palette.title')}
          className={styles.list ?? ''}
          items={ids.map((id) => ({ id }))}
          disabledKeys={disabled}
          dependencies={[t, platform]}
          onAction={(key) => run(key as CommandId)}
          renderEmptyState={() => <p className={styles.none}>{t('app.palette.none')}</p>}
        >
          {({ id }) => {
            const keys = shortcutOf(id)
            return (
              <MenuItem id={id} textValue={t(labelOf(id))} className={menu.item ?? ''}>
                <span>{t(labelOf(id)).replace('…', '')}</span>
                {keys === null ? null : <kbd className={menu.keys}>{shortcutText(keys, platform)}</kbd>}
              </MenuItem>
            )
          }}
        </Menu>
      </Autocomplete>
    </div>
  )
}
