import { memo } from 'react'
import { ArrowLeft, ChartColumn, PanelRight, Undo2 } from 'lucide-react'
import { GROUP_COLUMNS } from '../../../src/library/table/tableColumns.ts'
import { useDesk, useServices } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Select } from '../../ui/Select.tsx'
import { LibrarySearch } from '../LibrarySearch.tsx'
import { ColumnsMenu } from './ColumnsMenu.tsx'
import { columnLabel } from './columnLabel.ts'
import { ExportTable } from './ExportTable.tsx'
import { showTable } from './showTable.ts'
import styles from './table.module.css'
import { useCellEdits } from './useCellEdits.ts'
import { useTable } from './useTable.ts'

/** Props of the bar above the table. */
export interface TableToolbarProps {
  readonly isPreviewShown: boolean
  readonly onPreview: () => void
  readonly onChangeMany: () => void
  readonly onReadBack: () => void
}

/** What is shown and how: the search, groups, columns, the preview; and taking the last change back. */
export const TableToolbar = memo(function TableToolbar({
  isPreviewShown,
  onPreview,
  onChangeMany,
  onReadBack,
}: TableToolbarProps) {
  const t = useTranslate()
  const services = useServices()
  const language = useDesk((state) => state.settings.language)
  const group = useTable((state) => state.order.group)
  const total = useTable((state) => state.total)
  const undoable = useTable((state) => state.undoable)
  const setOrder = useTable((state) => state.setOrder)
  const edits = useCellEdits()
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('table.name')}>
      <Button variant="quiet" icon={<ArrowLeft aria-hidden />} onPress={() => showTable(services, false)}>
        {t('table.close')}
      </Button>
      <h2 className={styles.name}>{t('table.name')}</h2>
      <div className={styles.search}>
        <LibrarySearch />
      </div>
      <span className={styles.gap} />
      <div className={styles.group}>
        <Select
          hideLabel
          label={t('table.group')}
          choices={[
            { id: '', label: t('table.group.none') },
            ...GROUP_COLUMNS.map((id) => ({ id, label: `${t('table.group')}：${columnLabel(id, language)}` })),
          ]}
          value={group ?? ''}
          onChange={(id) => setOrder({ group: id === '' ? null : id })}
        />
      </div>
      <Button isDisabled={total === 0} onPress={onChangeMany}>
        {t('batchedit.title')}
      </Button>
      <IconButton label={t('table.undo')} keys="Ctrl+Z" isDisabled={undoable === 0} onPress={() => void edits.undo()}>
        <Undo2 aria-hidden />
      </IconButton>
      <ExportTable onReadBack={onReadBack} />
      <IconButton label={t('statistics.title')} onPress={() => services.view.getState().showDialog('statistics')}>
        <ChartColumn aria-hidden />
      </IconButton>
      <ColumnsMenu />
      <IconButton label={t('table.preview')} isSelected={isPreviewShown} onPress={onPreview}>
        <PanelRight aria-hidden />
      </IconButton>
    </div>
  )
})
