/** Whether a text can be what a version is called by. It never holds a path. */
export function isVersion(text: string): boolean {
  return /^(\d{8}T\d{9}Z\.[0-9a-f]{16}|(replaced|before-repair)-\d{8}T\d{9}Z)$/.test(text)
}
