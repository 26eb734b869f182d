import type { NodeJson } from '../../article/document/documentJson.ts'
import { intakeMessages } from '../../base/messages/intakeMessages.ts'
import type { WordFile } from './parts/wordFile.ts'
import { plainText } from './read/plainText.ts'
import type { Reader } from './read/story.ts'

/** Tells what concerns a manuscript as a whole: changes, comments that the body does not hold, headers and footers, page breaks, damaged parts, odd characters. */
export function tellWhole(reader: Reader, file: WordFile, nodes: readonly NodeJson[]): void {
  const { report, changes, comments, characters, pageBreaks } = reader
  const tracked = trackedWords(changes)
  if (tracked !== '') report.lose('trackedChange', 'document', tracked)
  for (const { words, paragraph } of comments.lost(nodes))
    report.drop(words, paragraph ?? reader.paragraph, intakeMessages['intake.dropped.annotation'])
  const margins = new Set(file.margins.map(plainText).filter((text) => text !== '' && !/^[-—\s\d]*$/.test(text)))
  for (const text of margins) report.drop(text, 1, intakeMessages['intake.dropped.margin'])
  if (pageBreaks > 0) report.drop(`×${pageBreaks}`, 1, intakeMessages['intake.dropped.pageBreak'])
  for (const part of file.damaged) report.lose('badStructure', part, '文件的这一部分已损坏，未能读取')
  for (const part of file.flattened) report.lose('badStructure', part, '嵌套过深，已展平')
  for (const [code, { kind, where, times }] of characters) report.lose(kind, where, `${code} ×${times}`)
}

/** How many places were changed with changes on record, kind by kind; nothing where none was. */
function trackedWords({ inserted, deleted, moved, formatted }: Reader['changes']): string {
  const counts = { 插入: inserted, 删除: deleted, 移动: moved, 改格式: formatted }
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count} 处`)
    .join('，')
}
