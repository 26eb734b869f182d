import type { NodeJson } from '../../article/document/documentJson.ts'
import { intakeMessages } from '../../base/messages/intakeMessages.ts'
import type { WordFile } from './parts/wordFile.ts'
import { plainText } from './read/plainText.ts'
import type { Reader } from './read/story.ts'

/** Tells what concerns a manuscript as a whole: changes, comments that the body does not hold, headers and footers, page breaks, damaged parts, odd characters. */
export function tellWhole(reader: Reader, file: WordFile, nodes: readonly NodeJson[]): void {
  const { report, changes, comments, characters, pageBreaks } = reader
  const { inserted, deleted, moved } = changes
  if (inserted + deleted + moved > 0)
    report.lose('trackedChange', 'document', `插入 ${inserted} 处，删除 ${deleted} 处，移动 ${moved} 处`)
  for (const { words, paragraph } of comments.lost(nodes))
    report.drop(words, paragraph ?? reader.paragraph, intakeMessages['intake.dropped.annotation'])
  const margins = new Set(file.margins.map(plainText).filter((text) => text !== '' && !/^[-—\s\d]*$/.test(text)))
  for (const text of margins) report.drop(text, 1, intakeMessages['intake.dropped.margin'])
  if (pageBreaks > 0) report.drop(`×${pageBreaks}`, 1, intakeMessages['intake.dropped.pageBreak'])
  for (const part of file.damaged) report.lose('badStructure', part, '文件的这一部分已损坏，未能读取')
  for (const part of file.flattened) report.lose('badStructure', part, '嵌套过深，已展平')
  for (const [code, { kind, where, times }] of characters) report.lose(kind, where, `${code} ×${times}`)
}
