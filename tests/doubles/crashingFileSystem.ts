import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, basename } from 'node:path'
import { nodeFileSystem, type FileSystem, type OpenFile } from '../../main/files/fileSystem.ts'

/**
 * How it ends at a call: the process is killed before it (`kill`) or in the middle of it (`short`: half of what is written is there), or the
 * power is cut (`powerCut`: whatever was not forced to the disk is gone, as if it had never been done); or the call fails once and all goes
 * on (`EIO`, or `shortEIO` where half of what was to be written is there).
 */
export type Ending = 'kill' | 'short' | 'powerCut' | 'EIO' | 'shortEIO'

/** Every way it can end. */
export const ENDINGS: readonly Ending[] = ['kill', 'short', 'powerCut', 'EIO', 'shortEIO']

/** The machine's own disk, until it ends. */
export interface CrashingFileSystem {
  readonly fs: FileSystem
  /** the name of each call made, in order */
  readonly calls: string[]
  /** whether the end has come; after it no call is made any more */
  readonly ended: () => boolean
}

/** What a power cut takes back. */
interface Unsynced {
  readonly folder: string
  readonly undo: () => void
}

/**
 * Makes a disk that ends at a call.
 * @param at the number of the call, 0 for the first; null for never; asked at each call where it is not known from the start
 */
export function crashingFileSystem(at: number | null | (() => number | null), ending: Ending): CrashingFileSystem {
  const calls: string[] = []
  const names: Unsynced[] = []
  /** by inode: the path, and the bytes that are surely on the disk */
  const data = new Map<number, { path: string; bytes: Uint8Array }>()
  let ended = false

  function powerCut(): void {
    for (const { path, bytes } of data.values()) if (existsSync(path)) writeFileSync(path, bytes)
    for (const { undo } of names.toReversed()) undo()
  }

  /** Gives whether half of the call is to be done before it throws; null where it goes through. */
  function fault(name: string): { half: boolean } | null {
    if (ended) return { half: false }
    calls.push(name)
    if (calls.length - 1 !== (typeof at === 'function' ? at() : at)) return null
    if (ending === 'EIO' || ending === 'shortEIO') return { half: ending === 'shortEIO' }
    ended = true
    if (ending === 'powerCut') powerCut()
    return { half: ending === 'short' }
  }

  const error = (name: string) => Object.assign(new Error(`EIO: injected, ${name}`), { code: 'EIO' })

  async function make<T>(name: string, act: () => Promise<T>): Promise<T> {
    if (fault(name) !== null) throw error(name)
    return act()
  }

  const willChange = (path: string) => {
    const { ino } = statSync(path)
    if (!data.has(ino)) data.set(ino, { path, bytes: readFileSync(path) })
  }
  const name = (path: string, undo: () => void) => names.push({ folder: realpathSync(dirname(path)), undo })
  const isSynced = (path: string) => {
    if (existsSync(path)) data.delete(statSync(path).ino)
  }

  const wrapFile = (file: OpenFile, path: string): OpenFile => ({
    async writeFile(bytes) {
      const found = fault('file.writeFile')
      if (found === null || found.half) willChange(path)
      if (found === null) return file.writeFile(bytes)
      if (found.half) await file.writeFile(Buffer.from(bytes).subarray(0, Math.ceil(bytes.length / 2)))
      throw error('file.writeFile')
    },
    chmod: (mode) => make('file.chmod', () => file.chmod(mode)),
    stat: () => make('file.stat', () => file.stat()),
    sync: () =>
      make('file.sync', async () => {
        await file.sync()
        isSynced(path)
      }),
    datasync: () =>
      make('file.datasync', async () => {
        await file.datasync()
        isSynced(path)
      }),
    async close() {
      // Closed in truth in any case: a test must not leak what the desk believes closed.
      await file.close()
      if (fault('file.close') !== null) throw error('file.close')
    },
  })

  const fs: FileSystem = {
    readFile: (path) => make('readFile', () => nodeFileSystem.readFile(path)),
    stat: (path) => make('stat', () => nodeFileSystem.stat(path)),
    lstat: (path) => make('lstat', () => nodeFileSystem.lstat(path)),
    realpath: (path) => make('realpath', () => nodeFileSystem.realpath(path)),
    readlink: (path) => make('readlink', () => nodeFileSystem.readlink(path)),
    readdir: (path) => make('readdir', () => nodeFileSystem.readdir(path)),
    checkWritable: (path) => make('checkWritable', () => nodeFileSystem.checkWritable(path)),
    create: (path, mode) =>
      make('create', async () => {
        const file = await nodeFileSystem.create(path, mode)
        name(path, () => rmSync(path, { force: true }))
        return wrapFile(file, path)
      }),
    openAppend: (path) => make('openAppend', async () => wrapFile(await nodeFileSystem.openAppend(path), path)),
    truncate: (path, length) =>
      make('truncate', async () => {
        willChange(path)
        await nodeFileSystem.truncate(path, length)
      }),
    openFolder: (path) =>
      make('openFolder', async () => {
        const folder = await nodeFileSystem.openFolder(path)
        const sync = () =>
          make('folder.sync', async () => {
            const real = realpathSync(path)
            for (const one of names.filter((each) => each.folder === real)) names.splice(names.indexOf(one), 1)
          })
        return { ...wrapFile(folder, path), sync }
      }),
    mkdir: (path) =>
      make('mkdir', async () => {
        const first = await nodeFileSystem.mkdir(path)
        if (first !== undefined) name(first, () => rmSync(first, { recursive: true, force: true }))
        return first
      }),
    link: (path, second) =>
      make('link', async () => {
        await nodeFileSystem.link(path, second)
        name(second, () => rmSync(second, { force: true }))
      }),
    rename: (from, to) =>
      make('rename', async () => {
        const before = existsSync(to) && statSync(to).isFile() ? readFileSync(to) : null
        await nodeFileSystem.rename(from, to)
        for (const one of data.values()) if (one.path === from) one.path = to
        name(to, () => {
          if (existsSync(to)) renameSync(to, from)
          if (before !== null) writeFileSync(to, before)
        })
      }),
    remove: (path) =>
      make('remove', async () => {
        const before = existsSync(path) && statSync(path).isFile() ? readFileSync(path) : null
        await nodeFileSystem.remove(path)
        if (before !== null) name(path, () => writeFileSync(join(dirname(path), basename(path)), before))
      }),
  }
  return { fs, calls, ended: () => ended }
}
