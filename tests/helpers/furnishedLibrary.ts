import { readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleSchema } from '../../src/article/document/articleSchema.ts'
import { addAsset } from '../../main/documents/assets/addAsset.ts'
import { openArticle } from '../../main/documents/openArticle.ts'
import type { Shelf } from '../../main/documents/shelf.ts'
import { nodeFileSystem } from '../../main/files/fileSystem.ts'
import { articlePaths, type ArticlePaths } from '../../main/library/articlePaths.ts'
import { verifyLibrary, type VerifyReport } from '../../main/documents/verify/verifyLibrary.ts'
import { binned, fullArticleOn, valueOf } from './binnedArticle.ts'
import { journalingWindow } from './journalingWindow.ts'
import { newArticleOn, newShelf } from './newShelf.ts'
import { pngBytes } from './pictureBytes.ts'
import { reopened, settled, vanish } from './reopened.ts'

/** A library with everything in it that a library can have, all of it whole. */
export interface FurnishedLibrary {
  readonly shelf: Shelf
  readonly library: string
  /** an article with a recorded picture, unsaved steps in its journal, and a kept copy */
  readonly id: string
  readonly paths: ArticlePaths
  /** the name of its picture */
  readonly picture: string
  /** the name of an article in the bin */
  readonly binned: string
}

/** Makes such a library. */
export async function furnishedLibrary(): Promise<FurnishedLibrary> {
  const shelf = await newShelf()
  const id = await newArticleOn(shelf, { title: '打好基层党建' }, '决胜脱贫攻坚')
  const desk = reopened(shelf)
  const window = journalingWindow(desk, id)
  await window.open()
  const { name: picture } = valueOf(await addAsset(desk, id, '图 片?.png', pngBytes(3, 2)))
  window.edit((transform) => void transform.insert(1, articleSchema.text('保存了的')))
  await window.flush()
  const error = await window.save()
  if (error !== null) throw new Error(error)
  window.edit((transform) => void transform.insert(1, articleSchema.text('没有保存的')))
  await window.flush()
  await settled(desk, id)
  await vanish(desk)
  const paths = articlePaths(shelf.library, id)
  await nodeFileSystem.mkdir(paths.history)
  const kept = readFileSync(paths.file, 'utf8')
    .replace('保存了的', '')
    .replace(/"modifiedAt": "[^"]*"/, '"modifiedAt": "2016-05-19T06:00:00.000Z"')
  writeFileSync(join(paths.history, 'replaced-20260101T000000000Z.json'), kept)
  const name = await binned(shelf, await fullArticleOn(shelf, '删掉的'))
  return { shelf, library: shelf.library, id, paths, picture, binned: name }
}

/** Makes a file or folder look as if it had been left alone for hours. */
export function aged(path: string, hours = 2): string {
  const then = Date.now() / 1000 - hours * 3600
  utimesSync(path, then, then)
  return path
}

/** What a look through a library finds now. */
export async function verified(library: string): Promise<VerifyReport> {
  return valueOf(await verifyLibrary(nodeFileSystem, library, Date.now()))
}

/** What was found that is not a mere note: kind and path. */
export async function troubles(library: string): Promise<[string, string][]> {
  const { findings } = await verified(library)
  return findings.filter(({ level }) => level !== 'note').map(({ kind, path }) => [kind, path])
}

/** An article as it would be opened: its body as text, and how many batches came back. */
export async function openedText(shelf: Shelf, id: string): Promise<{ text: string; recovered: number }> {
  const desk = reopened(shelf)
  const { article, recovered } = valueOf(await openArticle(desk, id))
  await vanish(desk)
  return { text: JSON.stringify(article.document), recovered: recovered?.batches ?? 0 }
}
