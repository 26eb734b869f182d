import { decodeEscapes } from './decodeEscapes.ts'

/** The name of a part that another part's relationship names, from the archive's root; '' where it would lead out of the archive. */
export function resolvePart(source: string, target: string): string {
  const path = decodeEscapes(target).replaceAll('\\', '/')
  const folders = path.startsWith('/') ? [] : source.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') folders.push(step)
    else if (folders.pop() === undefined) return ''
  }
  return folders.join('/')
}
