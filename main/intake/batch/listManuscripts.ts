import { join } from 'node:path'
import type { FileSystem } from '../../files/fileSystem.ts'

/** What can be a manuscript, by the end of its name; what is refused among them is told file by file. */
const MANUSCRIPT = /\.(?:docx|docm|doc|wps|rtf|odt|txt|text|md|markdown|html?|xhtml|shtml|mht|mhtml)$/i
/** Folders of what belongs to a page, to a system, or to a library. */
const ASIDE = /(?:_files|\.files|_文件)$|^(?:\.|__MACOSX$|node_modules$)/i
const DEEPEST = 12
const MOST = 200_000

/**
 * The manuscripts in a folder and the folders in it, by their paths from it with `/`, in the order in which people count (2 before 10). Hidden
 * files, files of office programs' locks (`~$…`) and the folders beside saved pages are passed over; links to folders are not followed.
 */
export async function listManuscripts(fs: FileSystem, folder: string): Promise<readonly string[]> {
  const found: string[] = []
  async function walk(path: string, depth: number): Promise<void> {
    const entries = await fs.readdir(join(folder, path))
    // A library's own files are no manuscripts.
    if (entries.some(({ name }) => name === 'library.json')) return
    for (const entry of [...entries].sort((a, b) => ORDER.compare(a.name, b.name))) {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`
      if (entry.isFile() && MANUSCRIPT.test(entry.name) && !/^[.~]/.test(entry.name) && found.length < MOST)
        found.push(inner)
      else if (entry.isDirectory() && depth < DEEPEST && !ASIDE.test(entry.name)) await walk(inner, depth + 1)
    }
  }
  await walk('', 0)
  return found
}

const ORDER = new Intl.Collator('zh-CN', { numeric: true })
