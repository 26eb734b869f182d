import { importFile } from '../intake/importFile.ts'
import type { DeskServices } from './deskServices.ts'

/** Opens files as manuscripts, one after the other; the last that could be read stays open. */
export async function importFiles(services: DeskServices, files: readonly File[]): Promise<void> {
  for (const file of files) await importFile(services, file)
}
