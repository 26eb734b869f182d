import { describe, expect, it } from 'vitest'
import { noteWords } from '../../../../renderer/editor/paste/noteWords.ts'
import { translate } from '../../../../src/base/messages/translate.ts'
import { PASTE_NOTE_KINDS } from '../../../../src/intake/clipboard/pasteNote.ts'

describe('noteWords', () => {
  it('counts what a writer would miss and calls the machinery by one name', () => {
    const notes = [
      { kind: 'comments', count: 9, samples: [] },
      { kind: 'remarks', count: 1, samples: [] },
      { kind: 'emptyParagraphs', count: 3, samples: [] },
      { kind: 'officeMarkup', count: 4, samples: [] },
    ] as const
    expect(noteWords(notes, (key, values) => translate('zh', key, values))).toBe('批注 1、空段 3、格式代码')
    expect(noteWords(notes, (key, values) => translate('en', key, values))).toBe(
      'remarks 1, empty paragraphs 3, format code',
    )
    expect(noteWords([], (key, values) => translate('zh', key, values))).toBe('')
  })

  it('has words for every kind', () => {
    for (const language of ['zh', 'en'] as const)
      for (const kind of PASTE_NOTE_KINDS)
        expect(noteWords([{ kind, count: 2, samples: [] }], (key, values) => translate(language, key, values))).toMatch(
          /^\p{L}/u,
        )
  })
})
