/** The folder of a library where repairs keep originals. */
const ASIDE = 'set-aside'

/**
 * Where a repair keeps what lay at a path: `set-aside/<UTC time of the repair>/<the same path>`.
 * @param path from the library's folder, with `/` between the parts
 */
export function asidePath(now: Date, path: string): string {
  return `${ASIDE}/${now.toISOString().replace(/[-:.]/g, '')}/${path}`
}
