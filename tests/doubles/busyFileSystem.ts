import { setImmediate as turn } from 'node:timers/promises'
import type { FileSystem, OpenFile } from '../../main/files/fileSystem.ts'

/** A disk that knows whether anything is under way on it. */
export interface BusyFileSystem {
  readonly fs: FileSystem
  /** Resolves when nothing is, and nothing follows from what was. */
  idle(): Promise<void>
}

/** Watches a disk. */
export function busyFileSystem(disk: FileSystem): BusyFileSystem {
  let underWay = 0
  const watched = <T extends object>(thing: T): T =>
    new Proxy(thing, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name)
        if (typeof member !== 'function') return member
        return async (...given: unknown[]) => {
          underWay += 1
          try {
            const outcome: unknown = await (member.call(target, ...given) as Promise<unknown>)
            return isOpenFile(outcome) ? watched(outcome) : outcome
          } finally {
            underWay -= 1
          }
        }
      },
    })
  return {
    fs: watched(disk),
    async idle() {
      for (let quiet = 0; quiet < 3; quiet = underWay === 0 ? quiet + 1 : 0) await turn()
    },
  }
}

function isOpenFile(value: unknown): value is OpenFile {
  return typeof value === 'object' && value !== null && 'datasync' in value
}
