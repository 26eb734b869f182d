/** The system's code of a thrown file error (`ENOENT`, `EACCES`, …); '' where what was thrown carries none. */
export function errnoOf(thrown: unknown): string {
  const code = (thrown as { code?: unknown } | null | undefined)?.code
  return typeof code === 'string' ? code : ''
}

/** Whether an error says that there is no such file or folder. */
export function isMissing(thrown: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(errnoOf(thrown))
}
