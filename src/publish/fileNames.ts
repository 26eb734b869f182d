/** Where pictures and attachments lie, beside the page. */
const FOLDERS = { picture: 'images', file: 'files' } as const

/** The name of a page's file without its ending: the article's id, anything a file name or an address should not hold replaced. */
export function fileStem(id: string): string {
  return id.replace(/[^\p{L}\p{N}\p{M}_-]+/gu, '-') || 'article'
}

/** The same in plain letters and digits alone, for archives that old programs open: of `20160519-打好基层-qy2a`, `20160519-qy2a`. */
export function plainStem(id: string): string {
  return id.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'article'
}

/** The path of an asset in the output folder. */
export function assetPath(kind: keyof typeof FOLDERS, name: string): string {
  return `${FOLDERS[kind]}/${name}`
}

/** A path of the output folder as an address relative to the page. */
export function relativeAddress(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '')))
    .join('/')
}
