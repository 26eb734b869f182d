import { resolve } from 'node:path'
import type { DeskError } from '../../../src/base/deskError.ts'
import { ok, type Result } from '../../../src/base/result.ts'
import { createShelf, type Shelf } from '../../documents/shelf.ts'
import { openLibrary } from '../../library/openLibrary.ts'
import type { Terminal } from './terminal.ts'

/** Opens the library that a command names. */
export async function openShelf({ fs, clock }: Terminal, folder: unknown): Promise<Result<Shelf, DeskError>> {
  const library = await openLibrary(fs, resolve(String(folder)))
  return library.ok ? ok(createShelf(fs, clock, library.value.path)) : library
}
