import { basename, dirname, extname, join } from 'node:path'
import type { BesideFile } from '../../../src/intake/webpage/convert/besidePage.ts'
import type { FileSystem } from '../../files/fileSystem.ts'

/** What browsers call the folder beside a page they save. */
const FOLDERS = ['_files', '.files', '_文件']
const PICTURE = /\.(?:jpe?g|png|gif|webp|jfif)$|^[^.]+$/i
/** Pictures of one page, and bytes of all of them. */
const MOST = 500
const MOST_BYTES = 48 * 1024 * 1024

/** Reads the pictures in the folder that was saved with a page; none where there is no such folder. What cannot be read is left out: the page tells it. */
export async function readCompanions(fs: FileSystem, page: string): Promise<readonly BesideFile[]> {
  if (!/\.(?:html?|xhtml|shtml)$/i.test(page)) return []
  const stem = basename(page, extname(page))
  const files: BesideFile[] = []
  let total = 0
  for (const ending of FOLDERS) {
    const folder = join(dirname(page), `${stem}${ending}`)
    const entries = await fs.readdir(folder).catch(() => [])
    for (const entry of entries) {
      if (!entry.isFile() || !PICTURE.test(entry.name) || files.length >= MOST) continue
      const path = join(folder, entry.name)
      const size = await fs.stat(path).then(
        (facts) => facts.size,
        () => Infinity,
      )
      if (total + size > MOST_BYTES) continue
      const bytes = await fs.readFile(path).catch(() => null)
      if (bytes === null) continue
      total += size
      files.push({ name: `${stem}${ending}/${entry.name}`, bytes })
    }
  }
  return files
}
