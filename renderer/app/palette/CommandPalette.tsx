import { useState } from 'react'
import { COMMAND_IDS, type CommandId } from '../../../src/contract/commandId.ts'
import { matchCommands } from '../../commands/matchCommands.ts'
import { useCommandSounds } from '../../commands/useCommandSounds.ts'
import { classes } from '../../ui/classes.ts'
import { COMMANDS, labelOf, runCommand, shortcutOf } from '../commands.ts'
import { useDesk, useServices } from '../deskContext.tsx'
import type { DeskServices } from '../deskServices.ts'
import { shortcutText } from '../shortcut.ts'
import { useTranslate } from '../useTranslate.ts'
import { PaletteField } from './PaletteField.tsx'
import { PaletteFrame } from './PaletteFrame.tsx'
import { recentFirst, withRecent } from './recentCommands.ts'
import styles from './CommandPalette.module.css'

/** Every command by name or pinyin, those run last first: type, arrows, Enter. What cannot run now is shown, greyed. */
export function CommandPalette() {
  const t = useTranslate()
  return (
    <PaletteFrame dialog="palette" label={t('app.palette.title')}>
      <PaletteContent />
    </PaletteFrame>
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

  function step(way: 1 | -1): boolean {
    if (usable.length === 0) return false
    setMoved((Math.min(moved, usable.length - 1) + way + usable.length) % usable.length)
    return true
  }

  return (
    <>
      <PaletteField
        label={t('app.palette.title')}
        placeholder={t('app.palette.placeholder')}
        query={query}
        list="palette-commands"
        active={active === undefined ? null : domId(active)}
        onQuery={(typed) => {
          setQuery(typed)
          setMoved(0)
        }}
        onStep={step}
        onEnter={() => {
          if (active !== undefined) run(active)
          return active !== undefined
        }}
      />
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
      <span>{t(labelOf(id)).replace(/…$/, '')}</span>
      {keys === null ? null : <kbd className={styles.keys}>{shortcutText(keys, platform)}</kbd>}
    </div>
  )
}

function domId(id: CommandId): string {
  return `command-${id}`
}
