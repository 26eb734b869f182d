import type { Metadata } from '../../article/metadata.ts'
import type { Profile } from '../profile.ts'

/** The organisation that provides an article: the site of the profile, else the source the article names. */
export function cnmlProvider({ source }: Metadata, { site }: Profile): string {
  return site.siteName || source
}
