import { X } from 'lucide-react'
import { useTranslate } from '../../app/useTranslate.ts'
import { useRowMenu } from '../../ui/useRowMenu.tsx'
import { classes } from '../../ui/classes.ts'
import styles from './chips.module.css'

/** What can be done with a chip. */
export type ChipMove = 'remove' | 'edit' | 'earlier' | 'later' | 'focusEarlier' | 'focusLater'

/** Props of one item of a list. */
export interface ChipProps {
  readonly text: string
  /** 0-based */
  readonly index: number
  readonly count: number
  readonly isPath: boolean
  readonly isReadOnly: boolean
  readonly onMove: (index: number, move: ChipMove) => void
  readonly onDropped: (from: number, to: number) => void
}

/** One item of a list: arrows walk, Alt and arrows reorder, Delete removes, Enter takes it back into the input; it can be dragged. */
export function Chip({ text, index, count, isPath, isReadOnly, onMove, onDropped }: ChipProps) {
  const t = useTranslate()
  const acts = isReadOnly
    ? []
    : MENU.map((move) => ({
        id: move,
        words: t(`rowmenu.chip.${move}`),
        disabled: (move === 'earlier' && index === 0) || (move === 'later' && index === count - 1),
        run: () => onMove(index, move),
      }))
  const { events, menu } = useRowMenu(t('rowmenu.label'), acts)
  return (
    <li
      {...events}
      className={classes(styles.item, isPath && styles.step)}
      draggable={!isReadOnly}
      onDragStart={(event) => {
        event.dataTransfer.setData(CHIP, String(index))
        event.dataTransfer.effectAllowed = 'move'
      }}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(CHIP)) event.preventDefault()
      }}
      onDrop={(event) => {
        const from = Number.parseInt(event.dataTransfer.getData(CHIP), 10)
        if (Number.isNaN(from)) return
        event.preventDefault()
        event.stopPropagation()
        onDropped(from, index)
      }}
    >
      {menu}
      <span className={styles.chip}>
        <button
          type="button"
          data-chip={index}
          className={styles.word}
          tabIndex={index === 0 ? 0 : -1}
          aria-label={t('inspector.chip', { text, n: index + 1, count })}
          aria-keyshortcuts={isReadOnly ? undefined : 'Alt+ArrowLeft Alt+ArrowRight Delete Enter'}
          onKeyDown={(event) => {
            const move = (event.altKey ? REORDERS : isReadOnly ? WALKS : KEYS)[event.key]
            if (move === undefined || event.ctrlKey || event.metaKey || (event.altKey && isReadOnly)) return
            event.preventDefault()
            onMove(index, move)
          }}
          onDoubleClick={() => {
            if (!isReadOnly) onMove(index, 'edit')
          }}
        >
          {text}
        </button>
        {isReadOnly ? null : (
          <button
            type="button"
            tabIndex={-1}
            className={styles.remove}
            aria-label={t('inspector.remove', { text })}
            onClick={() => onMove(index, 'remove')}
          >
            <X aria-hidden />
          </button>
        )}
      </span>
    </li>
  )
}

/** What the menu of a chip offers, in its order. */
const MENU = ['edit', 'earlier', 'later', 'remove'] as const satisfies readonly ChipMove[]

const CHIP = 'application/x-qingyang-chip'

const REORDERS: Readonly<Record<string, ChipMove | undefined>> = {
  ArrowLeft: 'earlier',
  ArrowUp: 'earlier',
  ArrowRight: 'later',
  ArrowDown: 'later',
}
const WALKS: Readonly<Record<string, ChipMove | undefined>> = {
  ArrowLeft: 'focusEarlier',
  ArrowUp: 'focusEarlier',
  ArrowRight: 'focusLater',
  ArrowDown: 'focusLater',
}
const KEYS: Readonly<Record<string, ChipMove | undefined>> = {
  ...WALKS,
  Delete: 'remove',
  Backspace: 'remove',
  Enter: 'edit',
  F2: 'edit',
}
