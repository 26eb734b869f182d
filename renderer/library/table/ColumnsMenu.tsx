import { ChevronDown, ChevronUp, Columns3 } from 'lucide-react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { TABLE_COLUMNS } from '../../../src/library/table/tableColumns.ts'
import { useDesk } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import menu from '../../ui/menu.module.css'
import { columnLabel } from './columnLabel.ts'
import { newColumn, shownColumns, type ShownColumn } from './shownColumns.ts'
import styles from './table.module.css'

/** Which columns are shown, and in what order; kept in the settings. */
export function ColumnsMenu() {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const columns = shownColumns(useDesk((state) => state.settings.tableColumns))
  const changeSettings = useDesk((state) => state.changeSettings)
  const keep = (tableColumns: readonly ShownColumn[]) => void changeSettings({ tableColumns: [...tableColumns] })

  function move(at: number, by: number): void {
    const moved = [...columns]
    const [column] = moved.splice(at, 1)
    if (column !== undefined) moved.splice(at + by, 0, column)
    keep(moved)
  }

  const hidden = TABLE_COLUMNS.filter((id) => !columns.some((column) => column.id === id))
  return (
    <DialogTrigger>
      <IconButton label={t('table.columns')}>
        <Columns3 aria-hidden />
      </IconButton>
      <Popover className={menu.popover ?? ''} placement="bottom end" offset={4}>
        <Dialog aria-label={t('table.columns')} className={styles.columnsMenu ?? ''}>
          <ul>
            {columns.map(({ id }, at) => {
              const column = columnLabel(id, language)
              return (
                <li key={id}>
                  <Checkbox
                    label={column}
                    isSelected
                    isDisabled={columns.length === 1}
                    onChange={() => keep(columns.filter((other) => other.id !== id))}
                  />
                  <IconButton
                    label={t('table.columns.earlier', { column })}
                    isDisabled={at === 0}
                    onPress={() => move(at, -1)}
                  >
                    <ChevronUp aria-hidden />
                  </IconButton>
                  <IconButton
                    label={t('table.columns.later', { column })}
                    isDisabled={at === columns.length - 1}
                    onPress={() => move(at, 1)}
                  >
                    <ChevronDown aria-hidden />
                  </IconButton>
                </li>
              )
            })}
            {hidden.map((id) => (
              <li key={id}>
                <Checkbox
                  label={columnLabel(id, language)}
                  isSelected={false}
                  onChange={() => keep([...columns, newColumn(id)])}
                />
              </li>
            ))}
          </ul>
          <footer>
            <span>{t('table.columns.hint')}</span>
            <Button variant="quiet" onPress={() => keep([])}>
              {t('table.columns.reset')}
            </Button>
          </footer>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
