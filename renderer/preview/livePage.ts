import type { Article } from '../../src/article/article.ts'
import { articleFiles } from '../../src/publish/articleFiles.ts'
import { pageBlocks } from '../../src/publish/page/pageBlocks.ts'
import { pageAround } from '../../src/publish/page/pageHtml.ts'
import { presentAssets } from '../../src/publish/presentAssets.ts'
import type { Profile } from '../../src/publish/profile.ts'
import type { StoredBlock } from '../editor/paperHandle.ts'
import { blockJson } from './blockJson.ts'
import { liveUnits, type LiveUnit } from './liveUnits.ts'

/** A finished page in pieces: what stands around the body, and the body block by block. Put together they are the very page. */
export interface LivePage {
  readonly before: string
  readonly blocks: readonly string[]
  readonly after: string
  /** CSS selector of the element that holds the blocks, and nothing else */
  readonly at: string
}

/** Makes the page anew as the body changes. */
export type LivePageMaker = (blocks: readonly StoredBlock[]) => LivePage

interface Written {
  /** what is written with it */
  readonly said: StoredBlock | null
  /** the level of the last heading before the block, and after it */
  readonly from: number
  readonly to: number
  readonly html: string
  readonly rules: ReadonlyMap<string, string>
}

/** Cannot occur in a page: every `<` of the article is escaped. */
const BODY = '<!--body-->'

/**
 * Makes what makes a page while its body is written: a block that is the same object as before is not written again, and what stands around the
 * body only when the sizes that occur in it change.
 * @param article everything but the body: with other metadata or assets another maker is made
 */
export function createLivePage(
  article: Omit<Article, 'document'>,
  profile: Profile,
  pictureUrl: (name: string) => string,
): LivePageMaker {
  const written = new WeakMap<StoredBlock, Written>()
  const present = presentAssets({ ...article, document: { type: 'doc' } })
  let around: { css: string; figures: readonly string[]; before: string; after: string } | null = null

  function write({ block, said, content }: LiveUnit, from: number): Written {
    const kept = written.get(block)
    if (kept?.from === from && kept.said === said) return kept
    const last = { level: from }
    const document = { type: 'doc', content } as const
    const { blocks, rules } = pageBlocks({ document }, present, pictureUrl, last)
    const made = { said, from, to: last.level, html: blocks.filter((html) => html !== '').join('\n'), rules }
    written.set(block, made)
    return made
  }

  return (blocks) => {
    const rules = new Map<string, string>()
    const html: string[] = []
    let level = 1
    for (const unit of liveUnits(blocks)) {
      const made = write(unit, level)
      level = made.to
      for (const [name, rule] of made.rules) rules.set(name, rule)
      if (made.html !== '') html.push(made.html)
    }
    const css = [...rules.values()].join('\n')
    // The page's head names its first picture.
    const figures = html.filter((one) => one.includes('<img '))
    if (around?.css !== css || !sameList(around.figures, figures)) {
      const content = blocks.map(blockJson).filter(({ type }) => type !== 'paragraph')
      const files = articleFiles({ ...article, document: { type: 'doc', content } })
      const whole = pageAround({ ...article, document: { type: 'doc' } }, profile, files, { html: BODY, css })
      const [before = '', after = ''] = whole.split(BODY)
      around = { css, figures, before, after }
    }
    return { before: around.before, blocks: html, after: around.after, at: 'article > .body' }
  }
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index])
}
