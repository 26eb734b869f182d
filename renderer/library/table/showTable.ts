import type { DeskServices } from '../../app/deskServices.ts'

/** Shows the 审核台, read anew, or goes back to the article. */
export function showTable({ view, table }: Pick<DeskServices, 'view' | 'table'>, shown: boolean): void {
  view.getState().showTable(shown)
  if (shown) void table.getState().refresh(false)
}
