import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listBin } from '../../main/documents/bin/listBin.ts'
import { removeArticle } from '../../main/documents/bin/removeArticle.ts'
import type { Shelf } from '../../main/documents/shelf.ts'
import { articlePaths } from '../../main/library/articlePaths.ts'
import type { BinRow } from '../../src/library/binRow.ts'
import type { Result } from '../../src/base/result.ts'
import type { DeskError } from '../../src/base/deskError.ts'
import { newArticleOn } from './newShelf.ts'
import { pngBytes } from './pictureBytes.ts'

/** An article with something in each of its folders; gives its id. */
export async function fullArticleOn(shelf: Shelf, title = '打好基层党建'): Promise<string> {
  const id = await newArticleOn(shelf, { title }, '决胜脱贫攻坚')
  const { assets, history, journal } = articlePaths(shelf.library, id)
  for (const folder of [assets, history, journal]) mkdirSync(folder)
  writeFileSync(join(assets, 'W0.png'), pngBytes(3, 2))
  writeFileSync(join(history, 'replaced-20261101T000000000Z.json'), '{}')
  writeFileSync(join(journal, 'discarded-20261101T000000000Z.log'), 'kept')
  return id
}

/** The value of an answer that went well; anything else fails the test. */
export function valueOf<T>(result: Result<T, DeskError>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.detail ?? ''}`)
  return result.value
}

/** Deletes an article that no window has open; gives its name in the bin. */
export async function binned(shelf: Shelf, id: string, by = '钟义见'): Promise<string> {
  return valueOf(await removeArticle(shelf, id, by, () => null)).name
}

/** What the bin lists. */
export async function binOf(shelf: Shelf): Promise<BinRow[]> {
  return valueOf(await listBin(shelf))
}
