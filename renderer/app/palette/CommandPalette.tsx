import { useState, type KeyboardEvent } from 'react'
import { Search } from 'lucide-react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { COMMAND_IDS, type CommandId } from '../../../src/contract/commandId.ts'
import { matchCommands } from '../../commands/matchCommands.ts'
import { useCommandSounds } from '../../commands/useCommandSounds.ts'
import { classes } from '../../ui/classes.ts'
import { isComposing } from '../../ui/isComposing.ts'
import { COMMANDS, labelOf, runCommand, shortcutOf } from '../commands.ts'
import { useDesk, useServices, useView } from '../deskContext.tsx'
import type { DeskServices } from '../deskServices.ts'
import { shortcutText } from '../shortcut.ts'
import { useTranslate } from '../useTranslate.ts'
import { recentFirst, withRecent } from './recentCommands.ts'
import styles from './CommandPalette.module.css'

/** Every command by name or pinyin, those run last first: type, arrows, Enter. What cannot run now is shown, greyed. */
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
  const [query, setQuery] = useState('')
  const [moved, setMoved] = useState(0)
  const sounds = useCommandSounds()
  // Their order is that of the moment the palette was opened.
  const [all] = useState(() => recentFirst(COMMAND_IDS, services.desk.getState().settings.recentCommands))
  const ids = matchCommands(query, all, sounds).filter((id) => id !== 'view.palette')
  const usable = ids.filter((id) => COMMANDS[id].enabled(services))
  const active = usable[Math.min(moved, usable.length - 1)]

  function run(id: CommandId): void {
    // The palette goes first, so that a command that opens a dialog has the last word.
    services.view.getState().showDialog(null)
    const { settings, changeSettings } = services.desk.getState()
    void changeSettings({ recentCommands: withRecent(settings.recentCommands, id) })
    runInPlace(id, services)
  }

  function pressed(event: KeyboardEvent): void {
    // The keys of an input method belong to it alone: its Enter runs nothing, its Escape closes nothing.
    if (isComposing(event)) {
      event.stopPropagation()
      return
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && usable.length > 0) {
      setMoved((Math.min(moved, usable.length - 1) + step + usable.length) % usable.length)
    } else if (event.key === 'Enter' && active !== undefined) run(active)
    else return
    event.preventDefault()
  }

  return (
    <>
      <div className={styles.field}>
        <Search aria-hidden />
        <input
          role="combobox"
          aria-expanded
          aria-controls="palette-commands"
          aria-autocomplete="list"
          aria-activedescendant={active === undefined ? undefined : domId(active)}
          aria-label={t('app.palette.title')}
          // eslint-disable-next-line jsx-a11y-x/no-autofocus -- the palette is opened to type into
          autoFocus
          spellCheck={false}
          className={styles.input}
          placeholder={t('app.palette.placeholder')}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setMoved(0)
          }}
          onKeyDown={pressed}
        />
      </div>
      <div role="listbox" id="palette-commands" aria-label={t('app.palette.title')} className={styles.list}>
        {ids.map((id) => (
          <CommandOption key={id} id={id} isActive={id === active} isUsable={usable.includes(id)} onRun={run} />
        ))}
      </div>
      <p role="status" className={styles.none}>
        {ids.length === 0 ? t('app.palette.none') : ''}
      </p>
    </>
  )
}

/** Runs a command of the paper after the palette has given the focus back to it. */
function runInPlace(id: CommandId, services: DeskServices): void {
  if (COMMANDS[id].paperBinds !== true) {
    runCommand(id, services)
    return
  }
  setTimeout(() => {
    services.article.getState().actions.focusPaper()
    runCommand(id, services)
  }, 0)
}

function CommandOption(props: { id: CommandId; isActive: boolean; isUsable: boolean; onRun: (id: CommandId) => void }) {
  const { id, isActive, isUsable, onRun } = props
  const t = useTranslate()
  const platform = useDesk((state) => state.info.platform)
  const keys = shortcutOf(
    id,
    useDesk((state) => state.settings.keys),
  )
  return (
    // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events -- the field takes the keys: Enter runs the active command
    <div
      ref={(element) => {
        if (isActive) element?.scrollIntoView({ block: 'nearest' })
      }}
      role="option"
      id={domId(id)}
      tabIndex={-1}
      aria-selected={isActive}
      aria-disabled={!isUsable}
      className={classes(styles.option, isActive && styles.active)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (isUsable) onRun(id)
      }}
    >
      <span>{t(labelOf(id)).replace('…', '')}</span>
      {keys === null ? null : <kbd className={styles.keys}>{shortcutText(keys, platform)}</kbd>}
    </div>
  )
}

function domId(id: CommandId): string {
  return `command-${id}`
}
