import type { FileSystem } from '../../files/fileSystem.ts'
import { mapSome } from '../mapSome.ts'
import type { IndexDoc } from './indexDoc.ts'
import { readEntry } from './readEntry.ts'
import type { ToRead } from './sweepLibrary.ts'

const AT_ONCE = 16
const BATCH = 64

/** Makes the reader of entries that works where it is asked. */
export function readHere(
  fs: FileSystem,
  library: string,
): (wanted: readonly ToRead[]) => AsyncIterable<readonly IndexDoc[]> {
  return async function* (wanted) {
    for (let from = 0; from < wanted.length; from += BATCH) {
      yield await mapSome(wanted.slice(from, from + BATCH), AT_ONCE, ({ id, mark }) => readEntry(fs, library, id, mark))
    }
  }
}
