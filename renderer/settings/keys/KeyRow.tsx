import { RotateCcw } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import type { CommandId } from '../../../src/contract/commandId.ts'
import { COMMAND_KEYS } from '../../../src/contract/commandKeys.ts'
import { labelOf, shortcutOf } from '../../app/commands.ts'
import { useDesk } from '../../app/deskContext.tsx'
import { pressedShortcut, shortcutText } from '../../app/shortcut.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { giveKeys } from './giveKeys.ts'
import { judgeKeys } from './judgeKeys.ts'
import styles from './keys.module.css'

/** One command and its keys. Pressed, it waits for other keys; what they mean elsewhere is said before they are taken from there. */
export function KeyRow({ id }: { id: CommandId }) {
  const t = useTranslate()
  const changed = useDesk((state) => state.settings.keys)
  const platform = useDesk((state) => state.info.platform)
  const changeSettings = useDesk((state) => state.changeSettings)
  const [waits, setWaits] = useState(false)
  const [wanted, setWanted] = useState<string | null>(null)
  const name = t(labelOf(id)).replace(/…$/, '')
  const keys = shortcutOf(id, changed)
  const verdict = wanted === null ? null : judgeKeys(wanted, id, changed)
  const text = wanted === null ? '' : shortcutText(wanted, platform)

  function give(given: string, from: CommandId | null = null): void {
    void changeSettings({ keys: giveKeys(changed, id, given, from) })
    setWanted(null)
    setWaits(false)
  }

  function pressed(event: KeyboardEvent): void {
    if (!waits || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    const next = pressedShortcut({ ...keyOf(event), code: event.code }, platform)
    if (next === null) return
    if (next === 'Escape') {
      setWanted(null)
      setWaits(false)
    } else if (next === 'Backspace' || next === 'Delete') give('')
    else if (judgeKeys(next, id, changed).kind === 'free') give(next)
    else setWanted(next)
  }

  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span className={styles.name}>{name}</span>
        {changed[id] === undefined ? null : (
          <IconButton label={t('keys.resetOne', { command: name })} onPress={() => give(COMMAND_KEYS[id] ?? '')}>
            <RotateCcw aria-hidden />
          </IconButton>
        )}
        <button
          type="button"
          className={classes(styles.keys, waits && styles.waits)}
          aria-label={`${t('keys.change', { command: name })} ${keys === null ? t('keys.unset') : shortcutText(keys, platform)}`}
          onClick={() => setWaits(!waits)}
          onBlur={(event) => {
            if (!event.currentTarget.closest('li')?.contains(event.relatedTarget)) {
              setWaits(false)
              setWanted(null)
            }
          }}
          onKeyDown={pressed}
          onKeyUp={(event) => {
            if (waits) event.preventDefault()
          }}
        >
          {waits ? t('keys.press') : keys === null ? t('keys.unset') : shortcutText(keys, platform)}
        </button>
      </div>
      {waits ? (
        <div className={styles.note} role="status">
          {verdict === null || verdict.kind === 'free' ? <span>{t('keys.pressHint')}</span> : null}
          {verdict?.kind === 'refused' ? <span className={styles.bad}>{t('keys.refused', { keys: text })}</span> : null}
          {verdict?.kind === 'reserved' ? (
            <span className={styles.bad}>{t('keys.reserved', { keys: text })}</span>
          ) : null}
          {verdict?.kind === 'taken' ? (
            <>
              <span className={styles.bad}>
                {t('keys.taken', { keys: text, command: t(labelOf(verdict.by)).replace(/…$/, '') })}
              </span>
              <Button onPress={() => give(wanted ?? '', verdict.by)}>{t('keys.takeOver')}</Button>
            </>
          ) : null}
        </div>
      ) : null}
    </li>
  )
}

function keyOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) {
  return { key, ctrlKey, metaKey, shiftKey, altKey }
}
