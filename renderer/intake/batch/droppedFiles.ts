/** A file that was dropped, with its path from where the drop began. */
export interface DroppedFile {
  readonly path: string
  readonly file: File
}

const MOST = 100_000

/**
 * The files of a drop, those in dropped folders too, by path. What the browser lets be read is read; hidden files are passed over.
 * @param transfer the drop's; only good while the drop's event runs, so that this asks for all entries at once
 */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly DroppedFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
  if (!entries.some((entry) => entry.isDirectory)) return [...transfer.files].map((file) => ({ path: file.name, file }))
  const files: DroppedFile[] = []
  for (const entry of entries) await walk(entry, '', files)
  return files
}

async function walk(entry: FileSystemEntry, folder: string, files: DroppedFile[]): Promise<void> {
  if (/^[.~]/.test(entry.name) || files.length >= MOST) return
  const path = `${folder}${entry.name}`
  if (isFile(entry)) {
    const file = await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)))
    if (file !== null) files.push({ path, file })
    return
  }
  if (!isFolder(entry)) return
  const reader = entry.createReader()
  // A browser gives the names in portions.
  for (;;) {
    const inner = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])))
    if (inner.length === 0) return
    for (const one of inner.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true })))
      await walk(one, `${path}/`, files)
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
