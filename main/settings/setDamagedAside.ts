import { existsSync, readFileSync, renameSync } from 'node:fs'

/**
 * Renames a settings file that is no JSON object to `<path>.damaged`, so that a fresh one can be begun and nothing of it is lost. Synchronous,
 * because the settings are read before anything else runs.
 * @returns whether the file was damaged
 */
export function setDamagedAside(path: string): boolean {
  if (!existsSync(path) || isObject(readFileSync(path, 'utf8'))) return false
  let aside = `${path}.damaged`
  for (let n = 2; existsSync(aside); n += 1) aside = `${path}.damaged-${n}`
  renameSync(path, aside)
  return true
}

function isObject(text: string): boolean {
  try {
    const json: unknown = JSON.parse(text)
    return typeof json === 'object' && json !== null && !Array.isArray(json)
  } catch {
    return false
  }
}
