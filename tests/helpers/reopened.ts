import { closeLog } from '../../main/documents/journal/appendLine.ts'
import { createShelf, type Shelf } from '../../main/documents/shelf.ts'
import { nodeFileSystem, type FileSystem } from '../../main/files/fileSystem.ts'
import { articlePaths } from '../../main/library/articlePaths.ts'

/** The same library as a desk finds it that starts anew. */
export function reopened({ clock, library }: Shelf, fs: FileSystem = nodeFileSystem): Shelf {
  return createShelf(fs, clock, library)
}

/** Closes what a desk that is gone had open, as the system does; writes nothing. */
export async function vanish(shelf: Shelf): Promise<void> {
  for (const { log } of shelf.journals.values()) await closeLog(log)
}

/** Waits for what goes on behind an article's last answer. */
export async function settled(shelf: Shelf, id: string): Promise<void> {
  await shelf.queue.run(articlePaths(shelf.library, id).file, async () => undefined)
}
