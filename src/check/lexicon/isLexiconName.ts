/** Whether this can be the file of a word list within its folder: a plain name, no path. */
export function isLexiconName(file: string): boolean {
  return /^[^\\/:\p{C}]+\.(?:csv|txt)$/iu.test(file) && !file.startsWith('.')
}
