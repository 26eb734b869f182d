import { cell } from './cell.ts'

/** An ordinary cell. */
export const tableCell = cell('td', 'cell')
