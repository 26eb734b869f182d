import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Shelf } from '../../main/documents/shelf.ts'
import type { Profile } from '../../src/publish/profile.ts'

/** Gives a library profiles of its own, as a desk would have written them. */
export function withProfiles({ library }: Shelf, profiles: readonly Profile[]): void {
  const path = join(library, 'library.json')
  const content = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  writeFileSync(path, JSON.stringify({ ...content, profiles }))
}
