import type { Article } from '../../../src/article/article.ts'
import { BUILT_IN_PROFILES } from '../../../src/publish/profiles.ts'
import { publish } from '../../../src/publish/publish.ts'

/** A file that an export would write and a browser could open. */
export interface Output {
  readonly path: string
  readonly text: string
}

/** Every text file of every target, those in archives too, each path once. */
export function outputsOf(article: Article): Output[] {
  const found = new Map<string, string>()
  for (const profile of BUILT_IN_PROFILES) {
    for (const file of publish(article, profile).files) {
      const entries = file.kind === 'archive' ? file.entries : [file]
      for (const entry of entries)
        if (entry.kind === 'text') found.set(`${profile.target}/${entry.path.replace(/^.*\//, '')}`, entry.text)
    }
  }
  return [...found].map(([path, text]) => ({ path, text }))
}
