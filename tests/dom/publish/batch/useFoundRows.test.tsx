import { act } from 'react'
import { afterEach, expect, it } from 'vitest'
import { ExportManyDialog } from '../../../../renderer/publish/batch/ExportManyDialog.tsx'
import { FIRST_ROWS } from '../../../../renderer/library/libraryStore.ts'
import { emptyMetadata, withPatch } from '../../../../src/article/metadata.ts'
import { mountPart, type MountedPart } from '../../inspector/mountPart.tsx'
import { eventually } from '../../../helpers/eventually.ts'

let part: MountedPart
afterEach(() => part.unmount())

it('exports every article that the search finds, not only those that the list was scrolled to', async () => {
  part = await mountPart(<ExportManyDialog />)
  for (let at = 0; at < FIRST_ROWS + 20; at += 1)
    part.desk.put(`20260101-稿${at}-abcd`, { metadata: withPatch(emptyMetadata(), { title: `稿${at}` }) })
  const { library, view } = part.services
  await act(async () => library.getState().refresh())
  const all = FIRST_ROWS + 21
  expect([library.getState().rows.length, library.getState().more]).toEqual([FIRST_ROWS, true])
  await act(async () => view.getState().showDialog('exportMany'))
  await eventually(() => expect(part.find('[role="dialog"]').textContent).toContain(`稿件（${all} / ${all}）`))
})
