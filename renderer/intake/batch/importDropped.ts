import { pageGroups } from '../../../src/intake/batch/pageGroups.ts'
import type { Bridge } from '../../../src/contract/bridge.ts'
import { MOST_BYTES } from '../../../src/contract/channels.ts'
import { deskError } from '../../../src/base/deskError.ts'
import { err } from '../../../src/base/result.ts'
import type { DroppedFile } from './droppedFiles.ts'
import { useBatch, type BatchSource } from './batchStore.ts'

/** The folder that a browser saved with a page. */
const BESIDE = /^(.*\/)?([^/]+)(?:_files|\.files|_文件)\/[^/]+$/

/** Imports files that were dropped or chosen together, with the pictures that were saved beside pages; their bytes are read one manuscript at a time. */
export async function importDropped(bridge: Bridge, files: readonly DroppedFile[]): Promise<void> {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const manuscripts = files.filter(({ path }) => !BESIDE.test(path)).map(({ path }) => path)
  const source = (paths: readonly string[]): BatchSource => ({
    files: paths,
    split: () => paths.map((path) => source([path])),
    async run() {
      const sent = await Promise.all(paths.map((path) => withBytes(byPath.get(path)!, files)))
      const broken = sent.find((file) => 'error' in file)
      if (broken !== undefined && 'error' in broken) return err(broken.error)
      return bridge['intake.import']({ sent: sent.flatMap((file) => ('error' in file ? [] : [file])) })
    },
  })
  await useBatch.getState().start(pageGroups(manuscripts).map(source))
}

async function withBytes({ path, file }: DroppedFile, all: readonly DroppedFile[]) {
  if (file.size > MOST_BYTES) return { error: deskError('input.tooLarge', { path }) }
  const stem = path.replace(/\.[^./]*$/, '')
  const folder = path.replace(/[^/]*$/, '')
  const beside = all.filter((other) => {
    const match = BESIDE.exec(other.path)
    return match !== null && `${match[1] ?? ''}${match[2]}` === stem
  })
  try {
    const companions: { name: string; bytes: Uint8Array<ArrayBuffer> }[] = []
    let left = MOST_BYTES - file.size
    for (const other of beside.slice(0, 500)) {
      if (other.file.size > left || !/\.(?:jpe?g|png|gif|webp|jfif)$|\/[^.]+$/i.test(other.path)) continue
      left -= other.file.size
      companions.push({ name: other.path.slice(folder.length), bytes: await bytesOf(other.file) })
    }
    return { name: path.slice(-255), bytes: await bytesOf(file), companions }
  } catch (cause) {
    return { error: deskError('input.unreadable', { path, detail: String(cause) }) }
  }
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer())
}
