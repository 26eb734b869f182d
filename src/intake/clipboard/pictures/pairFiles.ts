import type { ClipboardFile } from './clipboardFile.ts'

/**
 * Finds the file of each picture: by its name, else in order where there are as many files as pictures without bytes of their own.
 * @returns for each source the place of its file, or null
 */
export function pairFiles(sources: readonly string[], files: readonly ClipboardFile[]): (number | null)[] {
  const usable = files.flatMap(({ type }, at) => (/^image\/(?:jpeg|png|gif|webp)$/.test(type) ? [at] : []))
  const byName = sources.map((source) => {
    const name = baseName(source)
    const found = usable.find((at) => name !== '' && files[at]!.name.toLowerCase() === name)
    return found ?? null
  })
  if (byName.some((at) => at !== null)) return byName
  const inOrder = (wanted: (source: string) => boolean): (number | null)[] | null => {
    const open = sources.flatMap((source, at) => (wanted(source) ? [at] : []))
    if (open.length === 0 || open.length !== usable.length) return null
    return sources.map((_, at) => (open.includes(at) ? usable[open.indexOf(at)]! : null))
  }
  return (
    inOrder((source) => /^file:/i.test(source)) ??
    inOrder((source) => !/^data:/i.test(source)) ??
    sources.map(() => null)
  )
}

function baseName(source: string): string {
  if (/^data:/i.test(source)) return ''
  return (
    source
      .replace(/[?#].*$/s, '')
      .split(/[\\/]/)
      .at(-1) ?? ''
  ).toLowerCase()
}
