import { act } from 'react'
import { afterEach, expect, it } from 'vitest'
import { RememberedValues } from '../../../renderer/inspector/remembered.tsx'
import { useOffered } from '../../../renderer/inspector/useOffered.ts'
import { ok } from '../../../src/base/result.ts'
import { mountPart, type MountedPart } from './mountPart.tsx'

let part: MountedPart
afterEach(() => part.unmount())

function Offers() {
  return (
    <>
      <p id="source">{useOffered('source', []).join(' ')}</p>
      <p id="rights">{useOffered('rights', []).join(' ')}</p>
    </>
  )
}

it('offers what is on the list before what was used, and nothing of a list to other fields', async () => {
  const values = { source: ['光明日报', '求是'], rights: ['版权所有'] }
  part = await mountPart(
    <RememberedValues>
      <Offers />
    </RememberedValues>,
    {},
    {
      libraryFile: { lists: { source: ['求是', '新华社'] } },
      handlers: { 'library.remembered': () => ok({ values }) },
    },
  )
  await act(async () => void (await new Promise((done) => setTimeout(done, 20))))
  expect(part.find('#source').textContent).toBe('求是 新华社 光明日报')
  expect(part.find('#rights').textContent).toBe('版权所有')
})
