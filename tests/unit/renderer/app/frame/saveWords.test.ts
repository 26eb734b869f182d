import { describe, expect, it } from 'vitest'
import { saveWords } from '../../../../../renderer/app/frame/saveWords.ts'
import { deskError } from '../../../../../src/base/deskError.ts'
import type { SaveState } from '../../../../../src/saving/saveState.ts'

describe('the save state in a word', () => {
  const base = { version: 1, etag: 'e' }
  const states: SaveState[] = [
    { kind: 'clean', ...base },
    { kind: 'dirty', ...base },
    { kind: 'saving', ...base, saving: 1, queued: false },
    { kind: 'conflict', ...base, error: null },
    { kind: 'orphan', ...base },
    { kind: 'failed', ...base, error: deskError('storage.failed') },
    { kind: 'readOnly', ...base },
  ]

  it('is another word for each, and only what is on disk sounds good', () => {
    const words = states.map((save) => saveWords({ save, losses: [] }))
    expect(new Set(words.map(({ key }) => key)).size).toBe(states.length)
    expect(words.map(({ tone }) => tone)).toEqual(['good', 'open', 'busy', 'bad', 'bad', 'bad', 'open'])
  })

  it('asks for the person where losses wait to be accepted', () => {
    const save: SaveState = { kind: 'dirty', ...base }
    expect(saveWords({ save, losses: [{ kind: 'badField', where: 'title', what: '' }] }).tone).toBe('bad')
  })
})
