import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { loadArticle } from '../../../src/article/load.ts'
import { readJournal } from '../../../src/saving/journal/readJournal.ts'
import { articlePaths, articlesFolder } from '../../../main/library/articlePaths.ts'
import { contentText } from '../../helpers/journalingWindow.ts'

/** An article as it lies on the disk while no desk runs. */
export interface OnDisk {
  /** body and metadata of article.json; null where it is not an article without losses */
  readonly file: string | null
  /** the journal is none, or whole but for a torn last line */
  readonly journalReadable: boolean
  /** hash by name of everything in the assets folder that is not a temporary file */
  readonly pictures: ReadonlyMap<string, string>
}

/** Reads an article's folder. */
export function readDisk(library: string, id: string): OnDisk {
  const { file, log, assets } = articlePaths(library, id)
  const loaded = existsSync(file) ? loadArticle(readFileSync(file, 'utf8')) : null
  const whole = loaded?.ok === true && loaded.value.losses.length === 0 && !loaded.value.newer
  const journal = existsSync(log) ? readJournal(readFileSync(log, 'utf8')) : null
  const names = existsSync(assets) ? readdirSync(assets).filter((name) => !name.startsWith('.')) : []
  return {
    file: whole ? contentText(loaded.value.article) : null,
    journalReadable: !existsSync(log) || (journal !== null && !journal.damaged),
    pictures: new Map(names.map((name) => [name, sha256(readFileSync(join(assets, name)))])),
  }
}

/** The articles of a library whose file is not an article without losses: there must be none, whatever was being made. */
export function brokenArticles(library: string): string[] {
  const folder = articlesFolder(library)
  const ids = existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : []
  return ids.filter((id) => readDisk(library, id).file === null)
}

/** The hex SHA-256 of bytes. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Everything of a library that a program makes on its way to something else, by path. */
export function temporaryFiles(library: string): string[] {
  return readdirSync(library, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(^|\/)\.(qingyang|new)-[0-9a-f]+(\.tmp)?$/.test(name.replaceAll('\\', '/')))
    .map((name) => join(library, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false }) !== undefined)
}
