import { useState } from 'react'
import { FileSpreadsheet } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { SHEET_COLUMNS, type SheetColumn, type TableColumn } from '../../../src/library/table/tableColumns.ts'
import { askFolder } from '../../app/folders/askFolder.ts'
import { useDesk, useServices } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import menu from '../../ui/menu.module.css'
import { shownColumns } from './shownColumns.ts'
import { useTable } from './useTable.ts'

/** Writes the table, as it is searched and with the columns that are shown, to a file of a chosen folder; and the way to read one back. */
export function ExportTable({ onReadBack }: { readonly onReadBack: () => void }) {
  const t = useTranslate()
  const services = useServices()
  const total = useTable((state) => state.total)
  const shown = shownColumns(useDesk((state) => state.settings.tableColumns))
  const [isWriting, setWriting] = useState(false)

  async function write(form: 'csv' | 'xlsx'): Promise<void> {
    const { bridge, library, notices } = services
    const query = library.getState().query.trim()
    const columns = shown.map(({ id }) => id).filter(isWritten)
    const folder = await askFolder(services, 'export')
    if (folder === null) return
    setWriting(true)
    const answer = await bridge['library.exportTable']({ query, columns, form, grant: folder.grant })
    setWriting(false)
    const { show, showError } = notices.getState()
    if (!answer.ok) {
      showError(answer.error, 'table')
      return
    }
    const { file, articles, broken } = answer.value
    show({
      tone: broken > 0 ? 'warning' : 'success',
      text: t('table.exported', { n: articles, path: `${folder.path}/${file}` }),
      ...(broken > 0 ? { hint: t('table.exportedBroken', { n: broken }) } : {}),
      about: 'table',
    })
  }

  return (
    <MenuTrigger>
      <IconButton label={t('table.sheet')} isDisabled={isWriting}>
        <FileSpreadsheet aria-hidden />
      </IconButton>
      <Popover className={menu.popover ?? ''} placement="bottom end" offset={4}>
        <Menu
          aria-label={t('table.sheet')}
          className={menu.menu ?? ''}
          disabledKeys={total === 0 ? ['csv', 'xlsx'] : []}
          onAction={(key) => (key === 'in' ? onReadBack() : void write(key === 'xlsx' ? 'xlsx' : 'csv'))}
        >
          <MenuItem id="csv" className={menu.item ?? ''}>
            {t('table.export.csv')}
          </MenuItem>
          <MenuItem id="xlsx" className={menu.item ?? ''}>
            {t('table.export.xlsx')}
          </MenuItem>
          <Separator className={menu.line ?? ''} />
          <MenuItem id="in" className={menu.item ?? ''}>
            {t('table.sheet.in')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

/** What only the window or the moment tells is not written. */
function isWritten(column: TableColumn): column is SheetColumn {
  return (SHEET_COLUMNS as readonly TableColumn[]).includes(column)
}
