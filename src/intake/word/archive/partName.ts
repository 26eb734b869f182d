/**
 * The name of a part as it is looked up: `/` between folders, no `/` before, lower case (part names know no difference of case). Null for a
 * name that leads out of the archive or into a drive.
 */
export function partName(name: string): string | null {
  const path = name.replaceAll('\\', '/').replace(/^\/(?!\/)/, '')
  if (path === '' || path.startsWith('/') || /^[a-z]:/i.test(path) || path.includes('\0')) return null
  return path.split('/').includes('..') ? null : path.toLowerCase()
}
