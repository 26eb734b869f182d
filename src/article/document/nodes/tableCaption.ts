import { captionLine } from './captionLine.ts'

/** The caption of a table (表题): the line above it. */
export const tableCaption = captionLine('data-table-caption')
