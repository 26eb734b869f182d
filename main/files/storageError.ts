import { deskError, type DeskError, type ErrorCode } from '../../src/base/deskError.ts'
import { errnoOf } from './errnoOf.ts'

const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'storage.noSpace',
  EDQUOT: 'storage.noSpace',
  EACCES: 'storage.denied',
  EPERM: 'storage.denied',
  EROFS: 'storage.readOnly',
  EBUSY: 'storage.busy',
  ETXTBSY: 'storage.busy',
  ENOENT: 'storage.gone',
  ENOTDIR: 'storage.gone',
  ENODEV: 'storage.gone',
}

/**
 * The error value for what the file system threw while the desk wrote, or read its own files.
 * @param thrown what was thrown
 * @param path the file or folder it is about
 */
export function storageError(thrown: unknown, path?: string): DeskError {
  const errno = errnoOf(thrown)
  const code = Object.hasOwn(CODES, errno) ? (CODES[errno] as ErrorCode) : 'storage.failed'
  return deskError(code, { path, detail: errno === '' ? String(thrown) : errno })
}
