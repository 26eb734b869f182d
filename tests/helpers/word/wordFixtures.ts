import { strictFile } from './fixtures/strictFile.ts'
import { wordChanges } from './fixtures/wordChanges.ts'
import { wordComments } from './fixtures/wordComments.ts'
import { wordControls } from './fixtures/wordControls.ts'
import { wordLinks } from './fixtures/wordLinks.ts'
import { wordMarks } from './fixtures/wordMarks.ts'
import { wordMath } from './fixtures/wordMath.ts'
import { wordNotes } from './fixtures/wordNotes.ts'
import { wordPictures } from './fixtures/wordPictures.ts'
import { wordReport } from './fixtures/wordReport.ts'
import { wordTables } from './fixtures/wordTables.ts'
import { wpsBoxes } from './fixtures/wpsBoxes.ts'
import { wpsLists } from './fixtures/wpsLists.ts'
import { wpsNews } from './fixtures/wpsNews.ts'
import { wpsNotice } from './fixtures/wpsNotice.ts'
import type { WordFixture } from './wordFixture.ts'

/** Files shaped as Word and WPS shape them, built byte by byte, each with what a person finds in it. */
export const WORD_FIXTURES: readonly WordFixture[] = [
  wpsNotice,
  wpsNews,
  wpsLists,
  wpsBoxes,
  wordReport,
  wordNotes,
  wordChanges,
  wordComments,
  wordLinks,
  wordMarks,
  wordTables,
  wordMath,
  wordControls,
  wordPictures,
  strictFile,
]
