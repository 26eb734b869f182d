import { nodeFileSystem, type FileSystem, type OpenFile } from '../../main/files/fileSystem.ts'

/** A call of the file system, as it is about to be made. `name` of a file's own calls begins with `file.`. */
export interface DiskCall {
  readonly name: string
  readonly path: string
  /** 0 for the first of all */
  readonly index: number
}

/**
 * What becomes of a call: `errno` is thrown instead of its being made (after half of what was to be written is there, if `half`), or it is
 * made `slow` milliseconds later.
 */
export type Fault = string | { readonly errno: string; readonly half?: boolean } | { readonly slow: number }

/** The machine's own disk, with a say before each call. */
export interface FaultyFileSystem {
  readonly fs: FileSystem
  /** every call made, in order */
  readonly calls: DiskCall[]
}

/**
 * Makes the machine's disk fail where it is told to.
 * @param fault gives what becomes of a call, or null to let it through
 */
export function faultyFileSystem(fault: (call: DiskCall) => Fault | null): FaultyFileSystem {
  const calls: DiskCall[] = []
  const check = async (name: string, path: string, half?: () => Promise<void>): Promise<void> => {
    const call = { name, path, index: calls.length }
    calls.push(call)
    const found = fault(call)
    if (found === null) return
    if (typeof found === 'object' && 'slow' in found) {
      await new Promise((resolve) => setTimeout(resolve, found.slow))
      return
    }
    const { errno, half: isHalf = false } = typeof found === 'string' ? { errno: found } : found
    if (isHalf) await half?.()
    throw Object.assign(new Error(`${errno}: injected, ${name} '${path}'`), { code: errno })
  }
  const wrapFile = (file: OpenFile, path: string): OpenFile => ({
    async writeFile(data) {
      const bytes = Buffer.from(data)
      await check('file.writeFile', path, () => file.writeFile(bytes.subarray(0, Math.ceil(bytes.length / 2))))
      await file.writeFile(data)
    },
    async chmod(mode) {
      await check('file.chmod', path)
      await file.chmod(mode)
    },
    async stat() {
      await check('file.stat', path)
      return file.stat()
    },
    async sync() {
      await check('file.sync', path)
      await file.sync()
    },
    async datasync() {
      await check('file.datasync', path)
      await file.datasync()
    },
    async close() {
      // Closed in truth in any case: a test must not leak what the desk believes closed.
      await file.close()
      await check('file.close', path)
    },
  })
  const handler: ProxyHandler<FileSystem> = {
    get:
      (target, name: keyof FileSystem) =>
      async (path: string, ...rest: unknown[]) => {
        await check(name, path)
        const method = target[name] as (path: string, ...rest: unknown[]) => Promise<unknown>
        const outcome = await method(path, ...rest)
        return ['create', 'openFolder', 'openAppend'].includes(name) ? wrapFile(outcome as OpenFile, path) : outcome
      },
  }
  return { fs: new Proxy(nodeFileSystem, handler), calls }
}
