import { journalLine, type JournalRecord } from './journalLine.ts'

/**
 * Writes a journal anew.
 * @param article the article's id
 * @param base etag of the article.json that the first batch applies to
 * @param revision of the body that file holds
 */
export function journalText(
  article: string,
  base: string,
  revision: number,
  records: readonly JournalRecord[],
): string {
  const head = { format: 'qingyang/journal', version: 1, article, base, revision } as const
  return [head, ...records].map(journalLine).join('')
}
