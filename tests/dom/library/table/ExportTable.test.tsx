import { act } from 'react'
import { expect, it, vi } from 'vitest'
import { ExportTable } from '../../../../renderer/library/table/ExportTable.tsx'
import type { WrittenTable } from '../../../../src/contract/answers.ts'
import { ok } from '../../../../src/base/result.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

async function started(written: WrittenTable, folder: string | null = '/out') {
  const { services, desk } = await startedServices({ handlers: { 'library.exportTable': () => ok(written) } })
  services.folders.setState({ ask: async () => (folder === null ? null : { grant: 'g', path: folder }) })
  services.library.setState({ query: ' 来源:求是 ' })
  services.table.setState({ total: 3 })
  const readBack = vi.fn()
  const window = await shown(services, <ExportTable onReadBack={readBack} />)
  const choose = async (item: string) => {
    await window.press(window.find('button', '表格文件'))
    await window.press(window.find('menuitem', item))
  }
  const write = () => choose('导出 CSV…')
  const notice = () => services.notices.getState().notices[0]
  return { services, desk, window, choose, readBack, write, notice }
}

it('writes what is searched for, with the columns that are shown and can be written', async () => {
  const { services, desk, write, notice } = await started({ file: '稿件表.csv', articles: 3, broken: 0 })
  const tableColumns = (['source', 'lacks', 'title', 'openBy', 'characters'] as const).map((id) => ({ id, width: 90 }))
  await act(() => services.desk.getState().changeSettings({ tableColumns }))
  await write()
  expect(desk.calls.find(({ channel }) => channel === 'library.exportTable')?.input).toEqual({
    query: '来源:求是',
    columns: ['source', 'title', 'characters'],
    form: 'csv',
    grant: 'g',
  })
  expect(notice()).toMatchObject({ tone: 'success', text: '已导出 3 篇：/out/稿件表.csv' })
})

it('says what could not be written', async () => {
  const { desk, write, notice } = await started({ file: '稿件表.csv', articles: 2, broken: 1 })
  await write()
  expect(notice()).toMatchObject({ tone: 'warning', hint: '1 篇的文件已损坏，没有写进表格。稿件没有变化。' })
  desk.fail('library.exportTable', 'storage.busy')
  await write()
  expect(notice()?.tone).toBe('error')
})

it('writes a workbook, and leads to reading one back', async () => {
  const { desk, choose, readBack } = await started({ file: '稿件表.xlsx', articles: 3, broken: 0 })
  await choose('导出 Excel 工作簿…')
  expect(desk.calls.find(({ channel }) => channel === 'library.exportTable')?.input).toMatchObject({ form: 'xlsx' })
  await choose('读回改过的 CSV…')
  expect(readBack).toHaveBeenCalled()
})

it('writes nothing where no folder is chosen, and offers nothing where there is nothing', async () => {
  const { services, desk, window, write } = await started({ file: 'x', articles: 0, broken: 0 }, null)
  await write()
  expect(desk.count('library.exportTable')).toBe(0)
  await act(async () => services.table.setState({ total: 0 }))
  await window.press(window.find('button', '表格文件'))
  expect(window.find('menuitem', '导出 CSV…').getAttribute('aria-disabled')).toBe('true')
  expect(window.find('menuitem', '读回改过的 CSV…').getAttribute('aria-disabled')).not.toBe('true')
})
