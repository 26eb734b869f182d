import { join } from 'node:path'
import type { FileSystem } from '../files/fileSystem.ts'
import type { PrintEngine } from '../print/printEngine.ts'
import { articleChecks } from './checks/articleChecks.ts'
import { createPictureCache } from './pictures/pictureCache.ts'
import { pictureMaker } from './pictures/pictureMaker.ts'
import { BARE_TOOLS, type PublishTools } from './publishTools.ts'

/**
 * What a desk publishes with. Threads start when they are first needed.
 * @param userData folder for what can be deleted at any time
 */
export function deskTools(fs: FileSystem, userData: string, print: PrintEngine): PublishTools {
  return {
    ...BARE_TOOLS,
    checks: articleChecks(),
    print,
    pictures: pictureMaker(createPictureCache(fs, join(userData, 'pictures'))),
  }
}
