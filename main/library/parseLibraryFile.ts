import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import { LIBRARY_FORMAT, LIBRARY_VERSION, type LibraryFile } from '../../src/library/libraryFile.ts'

/**
 * Reads the text of a library.json: parse, look at format and version, check.
 * @param path the file's path, for the error
 */
export function parseLibraryFile(text: string, path: string): Result<LibraryFile, DeskError> {
  const raw = parse(text)
  if (raw === null || raw.format !== LIBRARY_FORMAT) return broken(path, 'not a library')
  const { version, id, name, createdAt } = raw
  if (!Number.isInteger(version) || (version as number) < 1) return broken(path, 'no version')
  if ((version as number) > LIBRARY_VERSION) {
    return err(deskError('library.newer', { path, detail: `version ${String(version)}` }))
  }
  if (typeof id !== 'string' || id === '' || typeof name !== 'string') return broken(path, 'no id or no name')
  return ok({
    format: LIBRARY_FORMAT,
    version: LIBRARY_VERSION,
    id,
    name,
    createdAt: typeof createdAt === 'string' ? createdAt : '1970-01-01T00:00:00.000Z',
  })
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const json: unknown = JSON.parse(text)
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Record<string, unknown>) : null
  } catch {
    return null
  }
}

function broken(path: string, detail: string): Result<never, DeskError> {
  return err(deskError('library.broken', { path, detail }))
}
