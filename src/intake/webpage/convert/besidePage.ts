/** A file that lies beside a page, by its path from the page's folder. */
export interface BesideFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Finds files that lie beside a page by the addresses the page names them by: `./页_files/a%20b.jpg`, in any case of letters. */
export function besidePage(files: readonly BesideFile[]): (address: string) => Uint8Array | null {
  const byPath = new Map(files.map(({ name, bytes }) => [keyOf(name), bytes]))
  return (address) => byPath.get(keyOf(decoded(address.replace(/[?#].*$/s, '')))) ?? byPath.get(keyOf(address)) ?? null
}

function keyOf(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .normalize('NFC')
    .toLowerCase()
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
