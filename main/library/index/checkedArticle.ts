import type { FindingCounts } from '../../../src/article/findingCounts.ts'

/** What the checks found in an article as its file was. */
export interface CheckedArticle {
  readonly id: string
  /** of the file that was checked, see `fileMark` */
  readonly mark: string
  readonly counts: FindingCounts
}

/** The part of an article's mark in the index that tells of its file alone: its time and size. What journals and exports do changes no finding. */
export function fileMark(mark: string): string {
  return mark.split(' ').slice(0, 2).join(' ')
}
