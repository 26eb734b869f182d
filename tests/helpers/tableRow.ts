import { emptyMetadata, type MetadataPatch } from '../../src/article/metadata.ts'
import type { LibraryRow } from '../../src/library/libraryRow.ts'
import type { TableRow } from '../../src/library/table/tableRow.ts'

/** A row of the 审核台 of an article with these fields. */
export function tableRow(fields: MetadataPatch, about: Partial<LibraryRow> = {}): TableRow {
  const metadata = { ...emptyMetadata(), ...fields }
  const { title, editors, source, authors, channelPath, publishedAt } = metadata
  const row: LibraryRow = {
    id: `20160519-${title || '无题'}-abcd`,
    ...{ title, editors, source, authors, channelPath, publishedAt },
    modifiedAt: '2016-05-19T06:08:00.000Z',
    characters: 1200,
    stage: 'draft',
    ...about,
  }
  return { row, metadata, alike: 0, openBy: null }
}
