import { MOST_BYTES } from '../../src/contract/channels.ts'
import { deskError } from '../../src/base/deskError.ts'
import type { DeskServices } from '../app/deskServices.ts'
import { importPackage, isPackageName } from './importPackage.ts'
import { importManuscript } from './importManuscript.ts'

/**
 * Imports a file as the browser hands it over (a dialog, a drop). A folder, or a file that has gone or may not be read, is told.
 * @returns the article's id; null if it could not (the person has been told)
 */
export async function importFile(
  services: Pick<DeskServices, 'bridge' | 'article' | 'notices' | 'desk' | 'library' | 'unsent'>,
  file: File,
): Promise<string | null> {
  const { showError } = services.notices.getState()
  if (file.size > MOST_BYTES) {
    showError(deskError('input.tooLarge', { path: file.name }), 'intake')
    return null
  }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch (cause) {
    showError(deskError('input.unreadable', { path: file.name, detail: String(cause) }), 'intake')
    return null
  }
  return isPackageName(file.name)
    ? importPackage(services, file.name, bytes)
    : importManuscript(services, { name: file.name, bytes })
}
