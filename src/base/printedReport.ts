/** How words of a report are set off from the others. */
export type ReportTone = 'error' | 'warning' | 'hint' | 'label' | 'soft' | 'wrong' | 'mended'

/** Words of a report that are set alike; without a tone they are plain. */
export interface ReportRun {
  readonly text: string
  readonly tone?: ReportTone
}

/** A line of a report, or of one of its cells. */
export type ReportLine = readonly ReportRun[]

/** What a report is made of, from above to below. */
export type ReportBlock =
  | {
      /** what the line is: the head of the whole, of an article in it, of a kind, of findings; or words */
      readonly kind: 'title' | 'about' | 'article' | 'group' | 'finding' | 'words'
      readonly line: ReportLine
    }
  | {
      readonly kind: 'table'
      /** how wide the columns are beside each other */
      readonly widths: readonly number[]
      readonly head: readonly string[]
      /** rows of cells of lines */
      readonly rows: readonly (readonly (readonly ReportLine[])[])[]
      /** columns of numbers stand to the right */
      readonly numbers?: true
    }

/** A report to be printed or sent, in a form that any writer of files can read. */
export interface PrintedReport {
  readonly title: string
  /** when it was made, ISO 8601 in UTC */
  readonly made: string
  readonly blocks: readonly ReportBlock[]
}
