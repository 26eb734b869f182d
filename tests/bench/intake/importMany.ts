import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importInto } from '../../../main/desk/imports/importInto.ts'
import { readFrom } from '../../../main/desk/imports/readFrom.ts'
import { createShelf } from '../../../main/documents/shelf.ts'
import { nodeFileSystem } from '../../../main/files/fileSystem.ts'
import { apartReader } from '../../../main/intake/apart/apartReader.ts'
import { createLibrary } from '../../../main/library/createLibrary.ts'
import { generatedPage } from './generatedPage.ts'

/** How it stood after a number of pages. */
export interface Mark {
  readonly pages: number
  /** resident memory of the process, the reading thread in it, in megabytes */
  readonly memory: number
  /** since the start, in seconds */
  readonly seconds: number
}

/**
 * Imports generated pages from a folder into a library on the disk, by the way of the batch: each read in the thread, each an article.
 * @param every a mark is made after so many
 */
export async function importMany(pages: number, every: number): Promise<readonly Mark[]> {
  const folder = mkdtempSync(join(tmpdir(), 'qingyang-intake-'))
  try {
    const library = join(folder, '稿库')
    const clock = { now: () => new Date() }
    const made = await createLibrary(nodeFileSystem, clock, library, '量一量')
    if (!made.ok) throw new Error(made.error.code)
    const shelf = createShelf(nodeFileSystem, clock, made.value.path)
    const read = apartReader()
    const marks: Mark[] = []
    const started = performance.now()
    mkdirSync(join(folder, '来稿'))
    for (let number = 0; number < pages; number += 1) {
      const path = join(folder, '来稿', `${number}.html`)
      writeFileSync(path, generatedPage(number))
      const manuscript = await readFrom(nodeFileSystem, read, [path])
      rmSync(path)
      const imported = manuscript.ok ? await importInto(shelf, manuscript.value, 1) : manuscript
      if (!imported.ok) throw new Error(`${path}: ${imported.error.code}`)
      if ((number + 1) % every === 0)
        marks.push({
          pages: number + 1,
          memory: process.memoryUsage().rss / 1024 / 1024,
          seconds: (performance.now() - started) / 1000,
        })
    }
    return marks
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
