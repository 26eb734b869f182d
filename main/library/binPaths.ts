import { join } from 'node:path'

/** The folder of a library's deleted articles. */
export function binFolder(library: string): string {
  return join(library, 'bin')
}

/** The file in a deleted article's folder that tells when and by whom it was deleted. */
export function deletionFile(folder: string): string {
  return join(folder, 'deleted.json')
}

/** Whether a name in the bin is that of a folder which was being removed for good when the desk ended. */
export function isLeftover(name: string): boolean {
  return /^\.gone-[0-9a-f]{16}$/.test(name)
}
