import { useEffect, useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import type { MetadataPatch } from '../../../src/article/metadata.ts'
import { isEditable } from '../../../src/library/edits/operationPatch.ts'
import { isFieldColumn } from '../../../src/library/table/tableColumns.ts'
import type { TableRow } from '../../../src/library/table/tableRow.ts'
import { useDesk, useLibrary, useNotices } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { useBoundProfile } from '../../publish/useBoundProfile.ts'
import { useStageNames } from '../../review/useSteps.ts'
import { classes } from '../../ui/classes.ts'
import { isComposing } from '../../ui/isComposing.ts'
import { CellEditor } from './CellEditor.tsx'
import { cellText } from './cellText.ts'
import { displayRows } from './displayRows.ts'
import { gridMove, type Cell } from './gridMove.ts'
import type { GridView } from './gridView.ts'
import { pastedChanges } from './pastedChanges.ts'
import { fittingWidth, shownColumns } from './shownColumns.ts'
import styles from './table.module.css'
import { TableHeader } from './TableHeader.tsx'
import { cellId, TableLine } from './TableLine.tsx'
import { readTsv, tsvText } from './tsv.ts'
import { useCellEdits } from './useCellEdits.ts'
import { useFindingCounts } from './useFindingCounts.ts'
import { useTable } from './useTable.ts'

/** The height of a line, in CSS pixels. */
const LINE = 34

/** Lines drawn above and below those in sight. */
const OVERSCAN = 10

/** Rows that are changed or copied at once. */
const MOST_AT_ONCE = 2000

/** Props of the grid. */
export interface TableGridProps {
  readonly onView: (view: GridView) => void
  /** `check`: at what the checks find */
  readonly onOpen: (id: string, at?: 'check') => void
}

/** The table itself: only the lines in sight exist. One stop for the Tab key outside, cells by the keyboard within, as in a spreadsheet. */
export function TableGrid({ onView, onOpen }: TableGridProps) {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const kept = useDesk((state) => state.settings.tableColumns)
  const changeSettings = useDesk((state) => state.changeSettings)
  const show = useNotices((state) => state.show)
  const profile = useBoundProfile()
  const names = useStageNames()
  const { order, total, groups, rows, need, jump, setWork } = useTable((state) => state)
  const find = useLibrary((state) => state.find)
  const edits = useCellEdits()
  const scroller = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<{ readonly at: number; readonly width: number } | null>(null)
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const [cursor, setCursor] = useState<Cell>({ line: groups.length > 0 ? 1 : 0, column: 0 })
  const [anchor, setAnchor] = useState<Cell>(cursor)
  const [editing, setEditing] = useState<Cell | null>(null)
  const [isFocused, setFocused] = useState(false)
  const [jumped, setJumped] = useState(jump)
  const [isAside, setAside] = useState(false)

  const columns = useMemo(
    () => shownColumns(kept).map((column, at) => (drawn?.at === at ? { ...column, width: drawn.width } : column)),
    [kept, drawn],
  )
  const lines = useMemo(() => displayRows(total, groups, folded), [total, groups, folded])
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer's functions are only called while rendering this table
  const virtual = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE,
    initialRect: { width: 900, height: 600 },
    overscan: OVERSCAN,
    scrollPaddingStart: LINE,
    // The cell under the cursor is there wherever the table was scrolled to: a screen reader is told of it by its id.
    rangeExtractor: (range) => withLine(defaultRangeExtractor(range), Math.min(cursor.line, range.count - 1)),
  })
  const items = virtual.getVirtualItems()
  const { startIndex = 0, endIndex = 0 } = virtual.range ?? {}
  const inSight = items.flatMap(({ index }) => {
    if (index < startIndex - OVERSCAN || index > endIndex + OVERSCAN) return []
    const line = lines.at(index)
    return line?.kind === 'article' ? [line.index] : []
  })
  const [first, last] = [inSight[0] ?? 0, inSight.at(-1) ?? 0]
  useEffect(() => need(first, last), [need, first, last, rows])
  const counts = useFindingCounts(
    columns.some(({ id }) => id === 'findings') ? inSight.flatMap((index) => soundId(rows.get(index))) : [],
    profile.name,
    rows,
  )

  // The order was made anew: the cursor stays at its article, before any key is taken.
  if (jump !== jumped) {
    setJumped(jump)
    if (jump !== null) {
      const line = lines.placeOf(jump.place)
      setCursor({ ...cursor, line })
      setAnchor({ ...anchor, line })
      if (editing !== null) setEditing({ ...editing, line })
    }
  }
  const at: Cell = {
    line: Math.min(cursor.line, Math.max(0, lines.count - 1)),
    column: Math.min(cursor.column, columns.length - 1),
  }
  const rowAt = (line: number) => {
    const shown = lines.at(line)
    return shown?.kind === 'article' ? (rows.get(shown.index) ?? null) : null
  }
  const [top, bottom] = [Math.min(anchor.line, at.line), Math.max(anchor.line, at.line)]
  const [left, right] = [Math.min(anchor.column, at.column), Math.max(anchor.column, at.column)]
  const current = rowAt(at.line)
  const isHeld = top !== bottom || editing !== null
  const currentId = current?.row.id ?? null
  useEffect(() => setWork({ isFocused, isHeld, at: currentId }), [setWork, isFocused, isHeld, currentId])
  useEffect(() => () => setWork({ isFocused: false, isHeld: false, at: null }), [setWork])
  useEffect(() => {
    const ids: string[] = []
    for (let line = top; line <= bottom; line += 1) {
      const shown = lines.at(line)
      const row = shown?.kind === 'article' ? rows.get(shown.index) : null
      if (row !== null && row !== undefined) ids.push(row.row.id)
    }
    onView({ row: current, chosen: bottom - top + 1, ids })
  }, [onView, current, top, bottom, lines, rows])

  function go(to: Cell, extends_ = false): void {
    setCursor(to)
    if (!extends_) setAnchor(to)
    virtual.scrollToIndex(to.line)
    scrollToColumn(to.column)
  }

  function scrollToColumn(column: number): void {
    const box = scroller.current
    const shown = columns[column]
    if (box === null || shown === undefined || column === 0) return
    const start = columns.slice(0, column).reduce((sum, one) => sum + one.width, 0)
    const frozen = columns[0]?.width ?? 0
    if (start - frozen < box.scrollLeft) box.scrollLeft = start - frozen
    else if (start + shown.width > box.scrollLeft + box.clientWidth)
      box.scrollLeft = start + shown.width - box.clientWidth
  }

  /** The articles and columns of the chosen cells; null where some have not been read yet. */
  function chosen() {
    const articles = []
    for (let line = top; line <= Math.min(bottom, top + MOST_AT_ONCE - 1); line += 1) {
      const shown = lines.at(line)
      if (shown?.kind !== 'article') continue
      const row = rows.get(shown.index)
      if (row === undefined) {
        show({ tone: 'warning', text: t('table.notLoaded'), about: 'table' })
        return null
      }
      articles.push(row)
    }
    return { articles, columns: columns.slice(left, right + 1).map(({ id }) => id) }
  }

  /** Within what is in sight, below the cell's top or, far down, above its end. */
  function placeOf({ line, column }: Cell) {
    const { scrollLeft = 0, scrollTop = 0, clientWidth = 900, clientHeight = 600 } = scroller.current ?? {}
    const start = columns.slice(0, column).reduce((sum, one) => sum + one.width, 0)
    const left = Math.max(scrollLeft, Math.min(column === 0 ? scrollLeft : start, scrollLeft + clientWidth - 330))
    const isAbove = line * LINE > scrollTop + clientHeight * 0.55
    return { left, top: isAbove ? (line + 1) * LINE : line * LINE, width: columns[column]?.width ?? 0, isAbove }
  }

  function edit(cell: Cell): void {
    const column = columns[cell.column]?.id
    const row = rowAt(cell.line)
    if (row !== null && column === 'alike' && row.alike > 0) return find(`重复:${row.row.id}`)
    if (row !== null && column === 'findings' && row.row.damaged !== true) return onOpen(row.row.id, 'check')
    if (row !== null && row.row.damaged !== true && column !== undefined && isFieldColumn(column) && isEditable(column))
      setEditing(cell)
  }

  function fill(textAt: (line: number, column: number) => string | undefined): void {
    const cells = chosen()
    if (cells !== null) void edits.apply(pastedChanges(cells.articles, cells.columns, textAt))
  }

  function fillDown(): void {
    const source = rowAt(top === bottom ? top - 1 : top)
    if (source === null) return
    const texts = columns.slice(left, right + 1).map(({ id }) => cellText(id, source, profile, language, names))
    fill((line, column) => (line === 0 && top !== bottom ? undefined : texts[column]))
  }

  function copy(event: ClipboardEvent): void {
    if (editing !== null) return
    const cells = chosen()
    if (cells === null) return
    const texts = cells.articles.map((row) =>
      cells.columns.map((column) =>
        row === null ? '' : cellText(column, row, profile, language, names, counts.get(row.row.id)),
      ),
    )
    event.clipboardData.setData('text/plain', tsvText(texts))
    event.preventDefault()
  }

  function paste(event: ClipboardEvent): void {
    if (editing !== null) return
    event.preventDefault()
    const texts = readTsv(event.clipboardData.getData('text/plain'))
    const one = texts.length === 1 && texts[0]?.length === 1 ? texts[0][0] : undefined
    if (one !== undefined) return fill(() => one)
    const articles = texts.map((_, offset) => rowAt(top + offset))
    const ids = columns.slice(left, left + Math.max(...texts.map(({ length }) => length))).map(({ id }) => id)
    void edits.apply(pastedChanges(articles, ids, (line, column) => texts[line]?.[column]))
  }

  function fold(name: string): void {
    const next = new Set(folded)
    if (!next.delete(name)) next.add(name)
    setFolded(next)
  }

  function pressed(event: KeyboardEvent): void {
    if (editing !== null || isComposing(event)) return
    const far = event.ctrlKey || event.metaKey
    const line = lines.at(at.line)
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / LINE) - 2)
    if (event.key === 'Enter' && far && current !== null) onOpen(current.row.id)
    else if ((event.key === 'Enter' || event.key === ' ') && line?.kind === 'group') fold(line.group.name)
    else if (event.key === 'Enter' || event.key === 'F2') edit(at)
    else if (event.key === 'Delete' || event.key === 'Backspace') fill(() => '')
    else if (far && event.key.toLowerCase() === 'd') fillDown()
    else if (far && event.key.toLowerCase() === 'z') void edits.undo()
    else if (far && event.key.toLowerCase() === 'a') {
      setAnchor({ line: 0, column: 0 })
      setCursor({ line: lines.count - 1, column: columns.length - 1 })
    } else if (event.key === 'Escape') setAnchor(at)
    else if (event.altKey && event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight'))
      resize(at.column, (columns[at.column]?.width ?? 0) + (event.key === 'ArrowRight' ? 24 : -24), true)
    else {
      const to = gridMove(event, at, { lines: lines.count, columns: columns.length, page })
      if (to === null) return
      go(to, event.shiftKey && event.key !== 'Tab')
    }
    event.preventDefault()
    event.stopPropagation()
  }

  function resize(column: number, wanted: number, isDone: boolean): void {
    const fitting = fittingWidth(wanted)
    setDrawn(isDone ? null : { at: column, width: fitting })
    if (isDone)
      void changeSettings({
        tableColumns: columns.map((shown, index) => ({ ...shown, width: index === column ? fitting : shown.width })),
      })
  }

  function done(patch: MetadataPatch, move: 'down' | 'next' | 'stay'): void {
    const row = editing === null ? null : rowAt(editing.line)
    setEditing(null)
    scroller.current?.focus()
    const [key] = Object.keys(patch) as (keyof MetadataPatch)[]
    if (row !== null && key !== undefined && JSON.stringify(patch[key]) !== JSON.stringify(row.metadata[key]))
      void edits.apply({ changes: [{ id: row.row.id, seen: { [key]: row.metadata[key] }, patch }], unfit: 0 })
    if (move === 'down') go({ line: Math.min(at.line + 1, lines.count - 1), column: at.column })
    if (move === 'next') go({ line: at.line, column: Math.min(at.column + 1, columns.length - 1) })
  }

  const edited = editing === null ? null : rowAt(editing.line)
  const editedColumn = editing === null ? undefined : columns[editing.column]
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={t('table.grid')}
      aria-rowcount={lines.count + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      aria-activedescendant={lines.count > 0 ? cellId(at) : undefined}
      tabIndex={0}
      className={classes(styles.grid, isAside && styles.aside)}
      onScroll={(event) => setAside(event.currentTarget.scrollLeft > 0)}
      onFocus={() => setFocused(true)}
      onBlur={(event) => setFocused(event.currentTarget.contains(event.relatedTarget))}
      onKeyDown={pressed}
      onPointerDown={(event) => {
        const cell = cellUnder(event.target)
        if (cell === null || event.button === 1) return
        // The right button asks about what is chosen; with Shift its menu is the system's.
        if (event.button === 2 && (event.shiftKey || (cell.line >= top && cell.line <= bottom))) return
        setCursor(cell)
        if (!event.shiftKey) setAnchor(cell)
      }}
      onClick={(event) => {
        const line = lines.at(cellUnder(event.target)?.line ?? -1)
        if (line?.kind === 'group') fold(line.group.name)
      }}
      onDoubleClick={(event) => {
        const row = rowAt(cellUnder(event.target)?.line ?? -1)
        if (row !== null) onOpen(row.row.id)
      }}
      onCopy={copy}
      onPaste={paste}
    >
      <div role="rowgroup" className={styles.heads} style={{ width }}>
        <TableHeader columns={columns} onResize={resize} />
      </div>
      <div role="rowgroup" className={styles.sheet} style={{ height: virtual.getTotalSize(), width }}>
        {items.map(({ index, start }) => {
          const line = lines.at(index)
          const row = rowAt(index)
          const isChosen = index >= top && index <= bottom
          return (
            <TableLine
              key={index}
              group={line?.kind === 'group' ? line.group : null}
              grouped={order.group}
              row={row}
              at={index}
              start={start}
              columns={columns}
              profile={profile}
              language={language}
              counts={counts.get(row?.row.id ?? '')}
              active={index === at.line ? at.column : null}
              chosenFrom={isChosen ? left : null}
              chosenTo={isChosen ? right : null}
              isFolded={line?.kind === 'group' && folded.has(line.group.name)}
            />
          )
        })}
        {editing !== null && edited !== null && editedColumn !== undefined && isFieldColumn(editedColumn.id) ? (
          <CellEditor
            key={`${edited.row.id} ${editedColumn.id}`}
            row={edited}
            field={editedColumn.id}
            place={placeOf(editing)}
            onDone={done}
            onCancel={() => {
              setEditing(null)
              scroller.current?.focus()
            }}
          />
        ) : null}
      </div>
    </div>
  )
}

/** The lines to draw, with the one of the cursor in its place among them. */
function withLine(drawn: number[], line: number): number[] {
  if (line < 0 || drawn.includes(line)) return drawn
  return line < (drawn[0] ?? 0) ? [line, ...drawn] : [...drawn, line]
}

/** The cell of the sheet that something was done to; null where it was elsewhere, in the heads or in a cell's editor. */
function cellUnder(target: EventTarget): Cell | null {
  const element = target instanceof Element ? target : null
  const cell = element?.closest('[role=gridcell]')
  const line = Number(cell?.closest('[aria-rowindex]')?.getAttribute('aria-rowindex') ?? 0) - 2
  return cell === null || cell === undefined || line < 0
    ? null
    : { line, column: Number(cell.getAttribute('aria-colindex') ?? 1) - 1 }
}

/** The id of an article that can be read. */
function soundId(row: TableRow | null | undefined): readonly string[] {
  return row === null || row === undefined || row.row.damaged === true ? [] : [row.row.id]
}
