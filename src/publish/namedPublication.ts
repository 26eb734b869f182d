import type { Article } from '../article/article.ts'
import { fileStem } from './fileNames.ts'
import { fillPattern } from './fillPattern.ts'
import type { Profile } from './profile.ts'
import type { Publication } from './publication.ts'

/** A publication whose files that bear the article's id are called by the profile's pattern instead. */
export function namedPublication(publication: Publication, article: Article, profile: Profile): Publication {
  if (profile.output.name === '{id}') return publication
  const stem = `${fileStem(article.id)}.`
  const name = `${fillPattern(profile.output.name, article, profile)}.`
  const files = publication.files.map((file) =>
    file.path.startsWith(stem) ? { ...file, path: name + file.path.slice(stem.length) } : file,
  )
  return { ...publication, files }
}
