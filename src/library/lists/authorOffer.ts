import type { Metadata, MetadataPatch } from '../../article/metadata.ts'
import type { HouseLists, ListEntry } from './houseLists.ts'

/** What the list knows of an article's author and the article does not say. */
export interface AuthorOffer {
  readonly author: ListEntry
  /** only fields that are empty */
  readonly patch: MetadataPatch
}

/** The first author of an article of whom the list knows more than the article says; null where there is none. */
export function authorOffer(
  lists: HouseLists,
  { authors, authorAffiliation, authorBio }: Pick<Metadata, 'authors' | 'authorAffiliation' | 'authorBio'>,
): AuthorOffer | null {
  for (const name of authors) {
    const author = lists.authors.find(({ value }) => value === name)
    if (author === undefined) continue
    const patch: MetadataPatch = {
      ...(authorAffiliation === '' && author.affiliation !== '' ? { authorAffiliation: author.affiliation } : {}),
      ...(authorBio === '' && author.bio !== '' ? { authorBio: author.bio } : {}),
    }
    if (Object.keys(patch).length > 0) return { author, patch }
  }
  return null
}
