import { expect, it } from 'vitest'
import { addFile } from '../../../../src/intake/text/addFile.ts'
import { newDraft } from '../../../../src/intake/text/draft.ts'

it('a file known by name is kept once, and its missing bytes are told', () => {
  const draft = newDraft([])
  addFile(draft, 'W020180116412817190956.jpg', 4)
  addFile(draft, 'W020180116412817190956.jpg', 9)
  addFile(draft, 'P020180116412817190956.docx', 5)
  expect([...draft.assets.values()].map(({ kind, size, sha256 }) => [kind, size, sha256])).toEqual([
    ['picture', null, null],
    ['file', null, null],
  ])
  expect(draft.losses.map(({ kind, where }) => [kind, where])).toEqual([
    ['missingBytes', '4'],
    ['missingBytes', '5'],
  ])
})
