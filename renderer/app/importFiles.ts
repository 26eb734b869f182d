import { importDropped } from '../intake/batch/importDropped.ts'
import type { DroppedFile } from '../intake/batch/droppedFiles.ts'
import { importFile } from '../intake/importFile.ts'
import type { DeskServices } from './deskServices.ts'

/** Opens one file as a manuscript; imports several, or a folder's, one after the other, and tells what became of each. */
export async function importFiles(services: DeskServices, files: readonly (File | DroppedFile)[]): Promise<void> {
  const given = files.map((file) => (file instanceof File ? { path: file.name, file } : file))
  const [only] = given
  if (only !== undefined && given.length === 1) await importFile(services, only.file)
  else if (given.length > 1) await importDropped(services.bridge, given)
}
