import type { OpenArticle } from '../../../src/contract/answers.ts'
import { contentText } from '../../helpers/journalingWindow.ts'
import type { OnDisk } from './readDisk.ts'
import type { Witness } from './witness.ts'

/** What a kill took, set beside what had been acknowledged. */
export interface Verdict {
  readonly corrupt: readonly string[]
  readonly lostSaves: number
  readonly lostBatches: number
  readonly lostPictures: number
  /** milliseconds between the first edit that is gone and the kill; 0 where nothing is gone */
  readonly lostTime: number
  /** the part of it in which the machine let neither window nor desk run */
  readonly stalled: number
  /** characters typed and gone */
  readonly lostCharacters: number
}

/** Judges the files, before any desk has seen them. */
export function judgeFiles(witness: Witness, disk: OnDisk): Verdict {
  const { window, saves, fileAtOpening } = witness
  const corrupt: string[] = []
  let lostSaves = 0
  if (disk.file === null) corrupt.push('article.json is not a whole article')
  else {
    const state = window.states.lastIndexOf(disk.file)
    if (state < 0 && disk.file !== fileAtOpening) corrupt.push('article.json holds what was never saved')
    lostSaves = saves.filter((saved) => saved > state).length
  }
  if (!disk.journalReadable) corrupt.push('the journal is damaged')
  for (const [name, hash] of disk.pictures) {
    if (!witness.sentPictures.has(hash)) corrupt.push(`assets/${name} is not a picture that was sent`)
  }
  const lostPictures = [...witness.keptPictures].filter(([name, hash]) => disk.pictures.get(name) !== hash).length
  return { corrupt, lostSaves, lostBatches: 0, lostPictures, lostTime: 0, stalled: 0, lostCharacters: 0 }
}

/** Judges what the next desk gives when the article is opened. */
export function judgeOpened(witness: Witness, opened: OpenArticle, disk: OnDisk): Verdict {
  const { window, batches, edits, editsIn, killed } = witness
  const corrupt: string[] = []
  const content = contentText(opened.article)
  const state = window.states.lastIndexOf(content)
  if (state < 0) corrupt.push('what came back was never there: half a batch, or none of ours')
  if (opened.diverged) corrupt.push('the journal was laid aside')
  if (opened.losses.length > 0) corrupt.push('the article was loaded with losses')
  if ((opened.recovered === null) !== (content === disk.file)) corrupt.push('it does not say truly what came back')
  const gone = edits.slice(editsIn[Math.max(0, state)] ?? 0).filter(({ at }) => killed === null || at <= killed.at)
  const [first] = gone
  return {
    corrupt,
    lostSaves: 0,
    lostBatches: state < window.acknowledged() ? Math.max(1, batches.filter((batch) => batch > state).length) : 0,
    lostPictures: 0,
    lostTime: first === undefined || killed === null ? 0 : Math.max(0, killed.at - first.at),
    stalled: first === undefined || killed === null ? 0 : killed.stalled - first.stalled,
    lostCharacters: gone.reduce((sum, { characters }) => sum + characters, 0),
  }
}
