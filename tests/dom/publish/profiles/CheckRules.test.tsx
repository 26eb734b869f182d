import { act } from 'react'
import { expect, it } from 'vitest'
import CheckRules from '../../../../renderer/publish/profiles/CheckRules.tsx'
import { DraftContext } from '../../../../renderer/publish/profiles/draft.ts'
import { RULES } from '../../../../src/check/rules.ts'
import type { Profile } from '../../../../src/publish/profile.ts'
import { PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

it('weighs every check as it says itself, or otherwise, one at a time', async () => {
  const { services } = await startedServices()
  const changes: Partial<Profile>[] = []
  const profile: Profile = { ...PAGE_PROFILE, checks: { dash: 'hint', ellipsis: 'off' } }
  const draft = {
    profile,
    problems: [],
    isChanged: false,
    change: (patch: Partial<Profile>) => void changes.push(patch),
  }
  await shown(
    services,
    <DraftContext value={draft}>
      <CheckRules />
    </DraftContext>,
  )
  const fields = [...document.querySelectorAll<HTMLElement>('button[aria-haspopup=listbox]')]
  expect(fields).toHaveLength(RULES.length)
  const open = [...document.querySelectorAll('details[open] summary')].map(({ textContent }) => textContent)
  expect(open).toEqual(['标点改了 2 项'])
  const dash = fields.find((field) => field.textContent?.includes('提示') && field.closest('details')?.open)
  await act(async () => dash?.click())
  const option = (words: string) =>
    [...document.querySelectorAll<HTMLElement>('[role=option]')].find(({ textContent }) => textContent === words)
  await act(async () => option('按规则（错误）')?.click())
  expect(changes).toEqual([{ checks: { ellipsis: 'off' } }])
  await act(async () => fields[0]?.click())
  await act(async () => option('不检查')?.click())
  expect(changes[1]).toEqual({ checks: { dash: 'hint', ellipsis: 'off', halfWidthMarks: 'off' } })
})
