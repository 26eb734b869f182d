import type { Archive } from '../archive/openArchive.ts'

/** Whether an archive is an OpenDocument file (.odt) rather than a Word file: its text stands in `content.xml`. */
export function isOpenDocument(archive: Archive): boolean {
  return archive.has('content.xml') && !archive.has('[content_types].xml')
}
