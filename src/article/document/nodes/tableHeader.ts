import { cell } from './cell.ts'

/** A header cell. */
export const tableHeader = cell('th', 'header_cell')
