import type { Article } from '../../src/article/article.ts'
import { zipArchive } from '../../src/publish/archive/zipArchive.ts'
import type { Profile } from '../../src/publish/profile.ts'
import { publishWord } from '../../src/publish/word/publishWord.ts'

/** The Word file of an article. @param pictureOf gives a picture's bytes by its asset's name */
export function wordBytes(article: Article, profile: Profile, pictureOf: (asset: string) => Uint8Array): Uint8Array {
  const [file] = publishWord(article, profile).files
  if (file?.kind !== 'archive') throw new Error('no archive')
  const entries = file.entries.map((entry) => {
    if (entry.kind === 'stored') throw new Error(entry.path)
    const bytes = entry.kind === 'text' ? new TextEncoder().encode(entry.text) : pictureOf(entry.asset)
    return { path: entry.path, bytes }
  })
  return zipArchive(entries, file.moment)
}
