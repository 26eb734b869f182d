import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { DeskError } from '../../src/base/deskError.ts'
import type { Result } from '../../src/base/result.ts'
import { err } from '../../src/base/result.ts'
import { atomicWrite } from '../files/atomicWrite.ts'
import type { FileSystem } from '../files/fileSystem.ts'
import { storageError } from '../files/storageError.ts'
import type { PrintEngine } from './printEngine.ts'

/** A page to be printed, and what lies beside it. */
export interface PageToPrint {
  readonly html: string
  /** paths relative to the page */
  readonly beside: readonly { readonly path: string; readonly bytes: Uint8Array }[]
}

/** Prints a page: lays it with its pictures into a folder of its own, which is gone afterwards whatever becomes of the print. */
export async function printPage(
  fs: FileSystem,
  print: PrintEngine,
  { html, beside }: PageToPrint,
): Promise<Result<Uint8Array, DeskError>> {
  const folder = join(tmpdir(), `qingyang-page-${randomBytes(8).toString('hex')}`)
  const page = join(folder, 'page.html')
  try {
    await fs.mkdir(folder)
    await atomicWrite(fs, page, html)
    for (const { path, bytes } of beside) {
      await fs.mkdir(dirname(join(folder, path)))
      await atomicWrite(fs, join(folder, path), bytes)
    }
    return await print(page)
  } catch (cause) {
    return err(storageError(cause, folder))
  } finally {
    await fs.remove(folder).catch(() => undefined)
  }
}
