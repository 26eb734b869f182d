import type { Mutation } from '../mutation.ts'

const JOURNAL = 'tests/unit/main/documents/journal'
const TAKE_IN = {
  file: 'main/documents/journal/takeIn.ts',
  tests: ['tests/unit/main/documents/journal/journalBatch.test.ts'],
}
const BATCH = {
  file: 'main/documents/journal/journalBatch.ts',
  tests: [`${JOURNAL}/journalBatch.test.ts`],
} as const
const CRASH = { tests: [`${JOURNAL}/crash.test.ts`] } as const

/** Guards of the journal: what was acknowledged comes back, whole and once. */
export const JOURNAL_GUARDS: readonly Mutation[] = [
  {
    guard: 'an append is forced to the disk before it is acknowledged',
    file: 'main/documents/journal/appendLine.ts',
    ...CRASH,
    named: 'powerCut',
    text: '    await log.handle.datasync()\n',
    replacement: '',
  },
  {
    guard: 'a torn end is cut before anything is appended',
    file: 'main/documents/journal/appendLine.ts',
    tests: [`${JOURNAL}/recoverJournal.test.ts`],
    text: '  await fs.truncate(path, log.size)\n',
    replacement: '',
  },
  {
    guard: 'nothing is written behind what another program wrote',
    file: 'main/documents/journal/appendLine.ts',
    tests: [`${JOURNAL}/journalBatch.test.ts`],
    text: 'if (size < log.size || !log.torn) throw',
    replacement: 'if (size < 0) throw',
  },
  {
    guard: 'nothing is called safe in a journal that was removed',
    file: 'main/documents/journal/appendLine.ts',
    tests: [`${JOURNAL}/journalBatch.test.ts`],
    text: 'if (nlink === 0) throw',
    replacement: 'if (nlink < 0) throw',
  },
  {
    guard: 'every line carries its checksum',
    file: 'src/saving/journal/journalLine.ts',
    tests: ['tests/unit/saving/journal/journal.test.ts'],
    text: 'Number.parseInt(line.slice(0, 8), 16) !== crc32(json)',
    replacement: 'false',
  },
  {
    guard: 'a batch that does not go on from the one before ends the journal',
    file: 'src/saving/journal/readJournal.ts',
    tests: ['tests/unit/saving/journal/journal.test.ts'],
    text: 'else if (record.revision === revision || record.revision === saved) revision',
    replacement: 'else if (record.revision >= 0) revision',
  },
  {
    guard: 'a save writes into the journal what it is about to make of the file',
    file: 'main/documents/journal/noteSave.ts',
    ...CRASH,
    named: 'kill',
    text: 'if (running !== null) await appendLine(',
    replacement: 'if (running === undefined) await appendLine(',
  },
  {
    guard: 'a new journal takes the place of the old in one step',
    file: 'main/documents/journal/rotateJournal.ts',
    tests: [`${JOURNAL}/rotateJournal.test.ts`],
    text: '    return startLog(shelf, id, journalText(id, etag, revision, rest.batches))\n',
    replacement:
      '    await removeLog(shelf, id)\n    return startLog(shelf, id, journalText(id, etag, revision, rest.batches))\n',
  },
  {
    guard: 'what a save does not hold stays in the journal',
    file: 'main/documents/journal/rotateJournal.ts',
    tests: [`${JOURNAL}/rotateJournal.test.ts`],
    text: 'rest !== null && rest.batches.length > 0',
    replacement: 'rest === undefined',
  },
  {
    guard: 'a window that is behind takes in what it missed before anything of it is taken',
    ...TAKE_IN,
    text: 'if (missed.length > 0) return ok({ live: state.live, missed })',
    replacement: '',
  },
  {
    guard: 'a gap of steps is refused',
    ...TAKE_IN,
    text: 'if (revision > state.live.revision) return',
    replacement: 'if (revision < 0) return',
  },
  {
    guard: 'edits of another file than the journal’s are refused',
    ...BATCH,
    text: 'if (!state.lineage.has(etag)) return',
    replacement: "if (etag === '') return",
  },
  {
    guard: 'a window whose body is another is found',
    file: 'src/saving/live/liveBody.ts',
    tests: ['tests/unit/saving/live/liveBody.test.ts'],
    text: 'doc === null || doc.content.size !== size',
    replacement: 'doc === null',
  },
  {
    guard: 'half a batch is never taken',
    file: 'src/saving/journal/replayJournal.ts',
    tests: ['tests/unit/saving/journal/replayJournal.test.ts'],
    text: 'if (result.doc === null) return null',
    replacement: 'if (result.doc === null) return at',
  },
  {
    guard: 'no batch is taken that leaves an article that could not be saved',
    file: 'src/saving/journal/replayJournal.ts',
    tests: ['tests/unit/saving/journal/replayJournal.test.ts'],
    text: 'end.applied === 0 || isSound(end.doc) ? end',
    replacement: 'end.applied >= 0 ? end',
  },
  {
    guard: 'no step is replayed that the saved file holds',
    file: 'src/saving/journal/unsavedBatches.ts',
    tests: ['tests/unit/saving/journal/unsavedBatches.test.ts'],
    text: 'if (contained <= 0) return [batch]',
    replacement: 'if (contained <= 1e9) return [batch]',
  },
  {
    guard: 'nothing is replayed on a file that the journal did not begin with',
    file: 'src/saving/journal/unsavedBatches.ts',
    tests: ['tests/unit/saving/journal/unsavedBatches.test.ts'],
    text: 'return head.base === etag ? {',
    replacement: 'return head.base !== null ? {',
  },
  {
    guard: 'a journal of another file is laid aside, not removed',
    file: 'main/documents/journal/recoverJournal.ts',
    tests: [`${JOURNAL}/recoverJournal.test.ts`],
    text: "      await copyAside(shelf, id, 'diverged')\n      await removeLog",
    replacement: '      await removeLog',
  },
  {
    guard: 'closing leaves what is not saved for the next opening',
    file: 'main/documents/journal/closeJournal.ts',
    tests: ['tests/unit/main/documents/journal', 'tests/unit/main/documents/openArticles.test.ts'],
    named: 'clos|gave up|given up|window',
    text: '    if (!isEmpty && !discard) return\n',
    replacement: '',
  },
  {
    guard: 'what a person gave up is laid aside',
    file: 'main/documents/journal/closeJournal.ts',
    tests: ['tests/unit/main/documents/journal', 'tests/unit/main/documents/openArticles.test.ts'],
    named: 'clos|gave up|given up|window',
    text: "    if (!isEmpty) await copyAside(shelf, id, 'discarded')\n",
    replacement: '',
  },
  {
    guard: 'an article that was deleted is not made anew by its journal',
    file: 'main/documents/journal/startLog.ts',
    tests: [`${JOURNAL}/journalBatch.test.ts`],
    text: '  await fs.stat(folder)\n',
    replacement: '',
  },
  {
    guard: 'fields of a batch that was refused are sent again, below what came meanwhile',
    file: 'renderer/app/journalKeeper.ts',
    tests: ['tests/unit/renderer/app/journalKeeper.test.ts'],
    text: 'if (sending !== null) metadata = { ...sending, ...metadata }',
    replacement: '',
  },
  {
    guard: 'no step of another window touches the text while an input method composes',
    file: 'renderer/app/journalKeeper.ts',
    tests: ['tests/unit/renderer/app/journalKeeper.test.ts'],
    text: 'if (source.isComposing()) {',
    replacement: 'if (stopped) {',
  },
  {
    guard: 'one batch is under way at a time',
    file: 'renderer/app/journalKeeper.ts',
    tests: ['tests/unit/renderer/app/journalKeeper.test.ts'],
    text: 'const mine = lane.then(async () => {',
    replacement: 'const mine = Promise.resolve().then(async () => {',
  },
]
