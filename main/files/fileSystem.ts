import { constants } from 'node:fs'
import {
  access,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  truncate,
} from 'node:fs/promises'
import { patientRename } from './patientRename.ts'

/** What the desk needs to know of a file or folder. */
export interface FileFacts {
  /** in bytes */
  readonly size: number
  /** milliseconds since 1970 */
  readonly mtimeMs: number
  /** with the file's type bits, as the system gives it */
  readonly mode: number
  /** names the file has; 0 for an open file that was removed */
  readonly nlink: number
  isFile(): boolean
  isDirectory(): boolean
  isSymbolicLink(): boolean
}

/** An open file. */
export interface OpenFile {
  /** Writes all of the data: at the end of a file opened for appending. */
  writeFile(data: Uint8Array | string): Promise<void>
  stat(): Promise<FileFacts>
  chmod(mode: number): Promise<void>
  /** Resolves when the data is on the disk, not only with the system. */
  sync(): Promise<void>
  /** The same for the data and the size alone, not for times and the like. */
  datasync(): Promise<void>
  close(): Promise<void>
}

/** A name in a folder. */
export interface FolderEntry {
  readonly name: string
  isFile(): boolean
  isDirectory(): boolean
}

/**
 * The port to the disk: the calls of `node:fs/promises` that the desk uses, and no others, so that tests can make any one of them fail.
 * Each throws what Node throws.
 */
export interface FileSystem {
  readFile(path: string): Promise<Uint8Array>
  stat(path: string): Promise<FileFacts>
  lstat(path: string): Promise<FileFacts>
  realpath(path: string): Promise<string>
  readlink(path: string): Promise<string>
  /** the names in a folder, in no order */
  readdir(path: string): Promise<FolderEntry[]>
  /** Throws where the path may not be written to. */
  checkWritable(path: string): Promise<void>
  /** Makes a new file; throws EEXIST where something bears the name. */
  create(path: string, mode: number): Promise<OpenFile>
  /** Opens a file that is there for appending: whatever is written comes last. */
  openAppend(path: string): Promise<OpenFile>
  /** Shortens a file to a length in bytes. */
  truncate(path: string, length: number): Promise<void>
  openFolder(path: string): Promise<OpenFile>
  /** Gives the first folder that had to be made, or undefined. */
  mkdir(path: string): Promise<string | undefined>
  /** Gives a file a second name; throws EEXIST where something bears it, and other errors where files have one name only. */
  link(path: string, name: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  /** Removes a file, or a folder with all that is in it; nothing where there is none. */
  remove(path: string): Promise<void>
}

/** The machine's own disk. */
export const nodeFileSystem: FileSystem = {
  readFile: (path) => readFile(path),
  stat: (path) => stat(path),
  lstat: (path) => lstat(path),
  realpath: (path) => realpath(path),
  readlink: (path) => readlink(path),
  readdir: (path) => readdir(path, { withFileTypes: true }),
  checkWritable: (path) => access(path, constants.W_OK),
  create: (path, mode) => open(path, 'wx', mode),
  openAppend: (path) => open(path, constants.O_WRONLY | constants.O_APPEND),
  truncate: (path, length) => truncate(path, length),
  openFolder: (path) => open(path, 'r'),
  mkdir: (path) => mkdir(path, { recursive: true }),
  link: (path, name) => link(path, name),
  rename: patientRename(rename),
  remove: (path) => rm(path, { recursive: true, force: true }),
}
