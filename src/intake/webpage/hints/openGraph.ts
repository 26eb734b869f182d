import type { Family } from './family.ts'

const NAMES = {
  title: ['og:title', 'twitter:title'],
  publishedAt: ['article:published_time', 'og:release_date', 'og:published_time', 'datepublished', 'og:time'],
  authors: ['article:author', 'og:article:author', 'twitter:creator'],
  abstract: ['og:description', 'twitter:description'],
  coverImage: ['og:image', 'twitter:image'],
} as const

/** Open Graph and its Twitter twin. */
export const openGraph: Family = {
  name: 'Open Graph',
  told: (page) => {
    const told: Record<string, { value: string; where: string }> = {}
    for (const [key, names] of Object.entries(NAMES)) {
      const name = names.find((candidate) => page.meta(candidate) !== '')
      if (name !== undefined) told[key] = { value: page.meta(name), where: `meta ${name}` }
    }
    return told
  },
}
