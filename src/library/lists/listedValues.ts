import type { Metadata } from '../../article/metadata.ts'
import type { ListedField } from './houseLists.ts'

/** What an article has of a list: its channel is one value. */
export function listedValues(field: ListedField, metadata: Pick<Metadata, ListedField>): readonly string[] {
  switch (field) {
    case 'source':
      return metadata.source === '' ? [] : [metadata.source]
    case 'channelPath':
      return metadata.channelPath.length === 0 ? [] : [metadata.channelPath.join('/')]
    default:
      return [...new Set(metadata[field])]
  }
}
