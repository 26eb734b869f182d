/** A size in bytes as a person reads it: `820 B`, `12 KB`, `3.4 MB` (1024 bytes a KB). */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
