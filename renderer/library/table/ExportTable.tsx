import { useState } from 'react'
import { FileSpreadsheet } from 'lucide-react'
import { SORT_COLUMNS, type SortColumn, type TableColumn } from '../../../src/library/table/tableColumns.ts'
import { askFolder } from '../../app/folders/askFolder.ts'
import { useDesk, useServices } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { shownColumns } from './shownColumns.ts'
import { useTable } from './useTable.ts'

/** Writes the table, as it is searched and with the columns that are shown, to a file of a chosen folder. */
export function ExportTable() {
  const t = useTranslate()
  const services = useServices()
  const total = useTable((state) => state.total)
  const shown = shownColumns(useDesk((state) => state.settings.tableColumns))
  const [isWriting, setWriting] = useState(false)

  async function write(): Promise<void> {
    const { bridge, library, notices } = services
    const query = library.getState().query.trim()
    const columns = shown.map(({ id }) => id).filter(isWritten)
    const folder = await askFolder(services, 'export')
    if (folder === null) return
    setWriting(true)
    const answer = await bridge['library.exportTable']({ query, columns, grant: folder.grant })
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
    <IconButton label={t('table.export')} isDisabled={total === 0 || isWriting} onPress={() => void write()}>
      <FileSpreadsheet aria-hidden />
    </IconButton>
  )
}

/** What only the window or the moment tells is not written. */
function isWritten(column: TableColumn): column is SortColumn {
  return (SORT_COLUMNS as readonly TableColumn[]).includes(column)
}
