import { nodeFileSystem, type FileSystem, type OpenFile } from '../../main/files/fileSystem.ts'

/** A call of the file system, as it is about to be made. `name` of a file's own calls begins with `file.`. */
export interface DiskCall {
  readonly name: string
  readonly path: string
  /** 0 for the first of all */
  readonly index: number
}

/** The machine's own disk, with a say before each call. */
export interface FaultyFileSystem {
  readonly fs: FileSystem
  /** every call made, in order */
  readonly calls: DiskCall[]
}

/**
 * Makes the machine's disk fail where it is told to.
 * @param fault gives the errno that a call throws instead of being made, or null to let it through
 */
export function faultyFileSystem(fault: (call: DiskCall) => string | null): FaultyFileSystem {
  const calls: DiskCall[] = []
  const check = (name: string, path: string): void => {
    const call = { name, path, index: calls.length }
    calls.push(call)
    const errno = fault(call)
    if (errno !== null) throw Object.assign(new Error(`${errno}: injected, ${name} '${path}'`), { code: errno })
  }
  const wrapFile = (file: OpenFile, path: string): OpenFile => ({
    async writeFile(data) {
      check('file.writeFile', path)
      await file.writeFile(data)
    },
    async chmod(mode) {
      check('file.chmod', path)
      await file.chmod(mode)
    },
    async stat() {
      check('file.stat', path)
      return file.stat()
    },
    async sync() {
      check('file.sync', path)
      await file.sync()
    },
    async datasync() {
      check('file.datasync', path)
      await file.datasync()
    },
    async close() {
      // Closed in truth in any case: a test must not leak what the desk believes closed.
      await file.close()
      check('file.close', path)
    },
  })
  const handler: ProxyHandler<FileSystem> = {
    get:
      (target, name: keyof FileSystem) =>
      async (path: string, ...rest: unknown[]) => {
        check(name, path)
        const method = target[name] as (path: string, ...rest: unknown[]) => Promise<unknown>
        const outcome = await method(path, ...rest)
        return ['create', 'openFolder', 'openAppend'].includes(name) ? wrapFile(outcome as OpenFile, path) : outcome
      },
  }
  return { fs: new Proxy(nodeFileSystem, handler), calls }
}
