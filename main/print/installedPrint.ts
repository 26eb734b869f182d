import { nodeFileSystem } from '../files/fileSystem.ts'
import { browserPrint } from './browserPrint.ts'
import { installedBrowser } from './installedBrowser.ts'
import type { PrintEngine } from './printEngine.ts'

/** Prints by the browser that is installed here, looked for anew each time. */
export const installedPrint: PrintEngine = (file) =>
  browserPrint({ fs: nodeFileSystem, browser: installedBrowser() })(file)
