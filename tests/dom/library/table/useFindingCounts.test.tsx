import { act, useState } from 'react'
import { expect, it } from 'vitest'
import { useFindingCounts } from '../../../../renderer/library/table/useFindingCounts.ts'
import { deskError } from '../../../../src/base/deskError.ts'
import { err, ok } from '../../../../src/base/result.ts'
import { eventually } from '../../../helpers/eventually.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

const [A, B, C, D] = ['20260101-稿件-aaaa', '20260101-稿件-aaab', '20260101-稿件-aaac', '20260101-稿件-aaad'] as const

interface Sight {
  readonly ids: readonly string[]
  readonly profile: string
  readonly told: number
}

async function open() {
  const asked: { readonly ids: readonly string[]; readonly profile: string }[] = []
  let isAway = false
  const started = await startedServices({
    handlers: {
      'checks.counts': (ask) => {
        asked.push(ask)
        if (isAway) return err(deskError('library.none'))
        return ok({ counts: ask.ids.map(() => ({ errors: asked.length, warnings: 0, hints: 0 })) })
      },
    },
  })
  let show = (sight: Sight): void => void sight
  function Column() {
    const [{ ids, profile, told }, setSight] = useState<Sight>({ ids: [A, B], profile: 'page', told: 0 })
    show = setSight
    const counts = useFindingCounts(ids, profile, told)
    return <p>{ids.map((id) => `${id.at(-1)}=${counts.has(id) ? (counts.get(id)?.errors ?? '?') : '…'}`).join(' ')}</p>
  }
  const part = await shown(started.services, <Column />)
  const see = (ids: readonly string[], profile = 'page', told = 0) => act(async () => show({ ids, profile, told }))
  const shows = (text: string) =>
    eventually(async () => {
      await part.settle()
      expect(part.text()).toBe(text)
    })
  return { ...started, asked, part, see, shows, goAway: () => void (isAway = true) }
}

it('counts what is in sight once it rests, and again after a change of the rows or of the house’s lists', async () => {
  const { part, asked, see, shows, desk } = await open()
  expect(part.text()).toBe('a=… b=…')
  await shows('a=1 b=1')
  await see([B, C])
  expect(part.text()).toBe('b=1 c=…')
  await shows('b=2 c=2')
  await see([B, C], 'page', 1)
  await shows('b=3 c=3')
  await act(async () => desk.emit('lexicons.changed', {}))
  await shows('b=4 c=4')
  expect(asked.map(({ ids }) => ids)).toEqual([
    [A, B],
    [B, C],
    [B, C],
    [B, C],
  ])
})

it('forgets what another profile counted, asks for nothing where nothing is in sight, and says what it does not know', async () => {
  const { part, asked, see, shows, goAway } = await open()
  await shows('a=1 b=1')
  await see([A], 'trs')
  expect(part.text()).toBe('a=…')
  await shows('a=2')
  await see([], 'trs')
  goAway()
  await see([D], 'trs')
  await shows('d=?')
  expect(asked).toHaveLength(3)
})

it('keeps the very counts that are shown where they are counted the same, so that no line is drawn anew', async () => {
  let asked = 0
  const { services, desk } = await startedServices({
    handlers: {
      'checks.counts': ({ ids }) => {
        asked += 1
        return ok({ counts: ids.map((id) => ({ errors: id === B && asked > 2 ? 9 : 1, warnings: 0, hints: 0 })) })
      },
    },
  })
  const seen: ReturnType<typeof useFindingCounts>[] = []
  function Column() {
    seen.push(useFindingCounts([A, B], 'page', null))
    return null
  }
  await shown(services, <Column />)
  const again = async (times: number) => {
    await act(async () => desk.emit('lexicons.changed', {}))
    await eventually(async () => expect(asked).toBe(times))
    await act(async () => undefined)
  }
  await eventually(async () => expect(seen.at(-1)?.size).toBe(2))
  const first = seen.at(-1)
  await again(2)
  expect(seen.at(-1)).toBe(first)
  await again(3)
  await eventually(async () => expect(seen.at(-1)?.get(B)?.errors).toBe(9))
  expect(seen.at(-1)?.get(A)).toBe(first?.get(A))
})
