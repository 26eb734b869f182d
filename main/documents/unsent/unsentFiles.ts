import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import {
  readUnsent,
  unsentOwner,
  writeUnsent,
  type UnsentPlace,
  type UnsentWords,
} from '../../../src/saving/unsentWords.ts'
import { atomicWrite } from '../../files/atomicWrite.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import { createKeyedQueue } from '../../files/keyedQueue.ts'
import { readText } from '../../files/readText.ts'
import { storageError } from '../../files/storageError.ts'

/** Keeps what a person typed about an article and has not sent: on this machine alone, since nobody else is to read it before. */
export interface UnsentFiles {
  /** The words kept for an article of a library, or with '' for the library itself; none where nothing is kept. */
  read(library: string, id: string): Promise<Result<UnsentWords, DeskError>>
  /** Keeps the words of one place, or forgets them where they are ''. Answers when they are on the disk. */
  keep(library: string, id: string, place: UnsentPlace, text: string): Promise<Result<null, DeskError>>
  /** Removes the words of an article that is gone for good. What the disk refuses stays. */
  forget(library: string, id: string): Promise<void>
  /**
   * Removes what nobody touched since a moment, in milliseconds since 1970, and whose article is gone for good. Words that do not say whose they are
   * stay, and so does what the disk refuses.
   * @param isGone whether an article is gone; told the real path of its library's folder and its id
   */
  sweep(before: number, isGone: (library: string, id: string) => Promise<boolean>): Promise<void>
}

/**
 * Makes the keeper. A file that is damaged is laid aside beside the new one.
 * @param folder made when the first words are kept
 */
export function createUnsentFiles(fs: FileSystem, folder: string): UnsentFiles {
  const queue = createKeyedQueue()
  // By the library's place, not by its id: a copied library has the same ids and articles.
  const fileOf = (library: string, id: string) =>
    join(folder, `${createHash('sha256').update(`${library}\0${id}`).digest('hex').slice(0, 32)}.json`)

  async function read(path: string): Promise<UnsentWords | 'damaged'> {
    const text = await readText(fs, path)
    return text === null ? new Map() : (readUnsent(text) ?? 'damaged')
  }

  async function remove(path: string): Promise<void> {
    await queue.run(path, () => fs.remove(path).catch(() => undefined))
  }

  return {
    async read(library, id) {
      try {
        const words = await read(fileOf(library, id))
        return ok(words === 'damaged' ? new Map() : words)
      } catch (cause) {
        return err(storageError(cause))
      }
    },
    keep(library, id, place, text) {
      const path = fileOf(library, id)
      return queue.run(path, async () => {
        try {
          const before = await read(path)
          if (before === 'damaged') await fs.rename(path, `${path}.damaged`)
          const words = new Map(before === 'damaged' ? [] : before)
          if (text === '') words.delete(place)
          else words.set(place, text)
          if (words.size > 0) {
            await fs.mkdir(folder)
            await atomicWrite(fs, path, writeUnsent(words, { library, article: id }))
          } else if (before !== 'damaged' && before.size > 0) await fs.remove(path)
          return ok(null)
        } catch (cause) {
          return err(storageError(cause))
        }
      })
    },
    forget: (library, id) => remove(fileOf(library, id)),
    async sweep(before, isGone) {
      for (const { name } of await fs.readdir(folder).catch(() => [])) {
        const path = join(folder, name)
        const { mtimeMs } = await fs.stat(path).catch(() => ({ mtimeMs: Infinity }))
        if (!name.endsWith('.json') || mtimeMs >= before) continue
        const owner = unsentOwner((await readText(fs, path).catch(() => null)) ?? '')
        if (owner === null || fileOf(owner.library, owner.article) !== path) continue
        if (await isGone(owner.library, owner.article)) await remove(path)
      }
    },
  }
}
