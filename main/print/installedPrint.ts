import { deskError } from '../../src/base/deskError.ts'
import { err } from '../../src/base/result.ts'
import { nodeFileSystem } from '../files/fileSystem.ts'
import { browserPrint } from './browserPrint.ts'
import { installedBrowser } from './installedBrowser.ts'
import type { PrintEngine } from './printEngine.ts'

/**
 * Prints by the browser that is installed here, looked for anew each time.
 * @param isRoot whether the desk runs as root on Linux, where a browser's sandbox does not run: it prints not at all then, and says so
 */
export function installedPrint(isRoot = process.platform === 'linux' && process.getuid?.() === 0): PrintEngine {
  if (isRoot) return async () => err(deskError('print.root'))
  return (file) => browserPrint({ fs: nodeFileSystem, browser: installedBrowser() })(file)
}
