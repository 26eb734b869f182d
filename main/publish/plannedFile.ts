import type { PlannedFile } from '../../src/contract/answers.ts'
import type { OutputFile } from '../../src/publish/publication.ts'

/** A file as shown before an export, with its path in the output folder. */
export function plannedFile(file: OutputFile): PlannedFile {
  const { path } = file
  switch (file.kind) {
    case 'text':
      return { path, size: Buffer.byteLength(file.text) }
    case 'asset':
    case 'stored':
      return { path, size: file.size }
    case 'print': {
      const pictures = file.entries.map(plannedFile)
      return { path, size: pictures.reduce((sum, { size }) => sum + (size ?? 0), Buffer.byteLength(file.html)) }
    }
    case 'archive': {
      const entries = file.entries.map(plannedFile)
      return {
        path,
        size: entries.reduce((sum, { size }) => sum + (size ?? 0), 0),
        ...(file.sealed ? {} : { entries }),
      }
    }
  }
}
