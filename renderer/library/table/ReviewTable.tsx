import { useCallback, useMemo, useRef, useState } from 'react'
import { FileSearch } from 'lucide-react'
import { describeError } from '../../app/describeError.ts'
import { useDesk, useLibrary, useServices } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Spinner } from '../../ui/Spinner.tsx'
import { useRowMenu, type RowAct } from '../../ui/useRowMenu.tsx'
import { QueryHints } from '../QueryHints.tsx'
import { BatchEditDialog } from '../batch/BatchEditDialog.tsx'
import { SheetDialog } from '../batch/SheetDialog.tsx'
import { SavedViews } from '../views/SavedViews.tsx'
import type { GridView } from './gridView.ts'
import { showTable } from './showTable.ts'
import styles from './table.module.css'
import { TableGrid } from './TableGrid.tsx'
import { TablePreview } from './TablePreview.tsx'
import { TableToolbar } from './TableToolbar.tsx'
import { useTable } from './useTable.ts'

const NOWHERE: Pick<GridView, 'row' | 'chosen'> = { row: null, chosen: 0 }

/** The 审核台: the whole library as a table over the desk, with the page of the article under the cursor beside it. */
export function ReviewTable() {
  const t = useTranslate()
  const services = useServices()
  const language = useDesk((state) => state.settings.language)
  const state = useTable((table) => table.state)
  const error = useTable((table) => table.error)
  const total = useTable((table) => table.total)
  const refresh = useTable((table) => table.refresh)
  const library = useLibrary((now) => now.library?.path ?? '')
  const [isPreviewShown, setPreviewShown] = useState(true)
  const [changing, setChanging] = useState<readonly string[] | null>(null)
  const [isReading, setReading] = useState(false)
  const query = useLibrary((now) => now.query.trim())
  const [view, setView] = useState(NOWHERE)
  const chosen = useRef<readonly string[]>([])
  // While a batch runs the table is read again and again: what stands around it is drawn anew only where it is another.
  const look = useCallback(({ row, chosen: count, ids }: GridView) => {
    chosen.current = ids
    setView((now) => (now.row === row && now.chosen === count ? now : { row, chosen: count }))
  }, [])
  const showPreview = useCallback(() => setPreviewShown((isShown) => !isShown), [])
  const changeMany = useCallback(() => setChanging(chosen.current), [])
  const changedMany = useCallback(() => setChanging(null), [])
  const readBack = useCallback(() => setReading(true), [])
  const open = useMemo(
    () => async (id: string, at?: 'check') => {
      showTable(services, false)
      if (at !== undefined) services.view.getState().showTab(at)
      await services.article.getState().actions.open(id)
    },
    [services],
  )

  const { events, menu } = useRowMenu(t('rowmenu.label'), tableActs(), currentCell)
  /** What the row under the cursor, or those chosen, offer: what the keys and buttons of the table do. */
  function tableActs(): readonly RowAct[] {
    const row = view.row?.row
    if (row === undefined) return []
    const sound = row.damaged !== true
    return [
      { id: 'open', words: t('table.openArticle'), disabled: view.chosen > 1, run: () => void open(row.id) },
      {
        id: 'check',
        words: t('rowmenu.check'),
        disabled: view.chosen > 1 || !sound,
        run: () => void open(row.id, 'check'),
      },
      { id: 'change', words: t('batchedit.title'), run: changeMany },
    ]
  }

  return (
    <section className={styles.desk} aria-label={t('table.name')}>
      <TableToolbar
        isPreviewShown={isPreviewShown}
        onPreview={showPreview}
        onChangeMany={changeMany}
        onReadBack={readBack}
      />
      {changing === null ? null : <BatchEditDialog ids={changing} query={query} total={total} onClose={changedMany} />}
      {isReading ? <SheetDialog onClose={() => setReading(false)} /> : null}
      <SavedViews />
      <QueryHints />
      <div className={styles.middle}>
        {state === 'failed' && error !== null ? (
          <div className={styles.rest} role="alert">
            <EmptyState title={describeError(error, language).text} hint={describeError(error, language).hint}>
              <Button onPress={() => void refresh(false)}>{t('library.retry')}</Button>
            </EmptyState>
          </div>
        ) : state !== 'ready' ? (
          <div className={styles.rest}>
            <Spinner label={t('library.loading')} />
          </div>
        ) : total === 0 ? (
          <div className={styles.rest}>
            <EmptyState icon={<FileSearch aria-hidden />} title={t('table.empty')} hint={t('table.emptyHint')} />
          </div>
        ) : (
          <div className={styles.menued} role="presentation" {...events}>
            {menu}
            <TableGrid key={library} onView={look} onOpen={(id, at) => void open(id, at)} />
          </div>
        )}
        {isPreviewShown ? (
          <TablePreview
            row={total === 0 ? null : view.row}
            onOpen={() => {
              if (view.row !== null) void open(view.row.row.id)
            }}
          />
        ) : null}
      </div>
      <footer className={styles.foot}>
        <span role="status">{state === 'ready' ? t('table.total', { n: total.toLocaleString('en-US') }) : ''}</span>
        {view.chosen > 1 ? <span>{t('table.selected', { n: view.chosen.toLocaleString('en-US') })}</span> : null}
        <span className={styles.gap} />
        <span>{t('table.help')}</span>
      </footer>
    </section>
  )
}

/** The cell of the table that the cursor is in. */
function currentCell(): Element | null {
  const id = document.activeElement?.getAttribute('aria-activedescendant') ?? null
  return id === null ? null : document.getElementById(id)
}
