import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, type Result } from '../../src/base/result.ts'

/**
 * Prints a page that lies on this machine. The page says by its own policy that no script runs in it; nothing is fetched from elsewhere.
 * @param file absolute path of an HTML file, its pictures beside it
 * @returns the bytes of a PDF; `print.noBrowser` where nothing here can print, `print.failed` where it did not succeed
 */
export type PrintEngine = (file: string) => Promise<Result<Uint8Array, DeskError>>

/** Where nothing prints. */
export const noPrint: PrintEngine = async () => err(deskError('print.noBrowser'))
