import { expect, it } from 'vitest'
import { DraftContext } from '../../../../renderer/publish/profiles/draft.ts'
import { WordRules } from '../../../../renderer/publish/profiles/WordRules.tsx'
import { WORD_PROFILE } from '../../../../src/publish/profiles.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

it('says what a Word file holds beside the article, and changes one thing at a time', async () => {
  const { services } = await startedServices()
  const changes: unknown[] = []
  const draft = {
    profile: WORD_PROFILE,
    problems: [],
    isChanged: false,
    change: (patch: unknown) => changes.push(patch),
  }
  await shown(
    services,
    <DraftContext value={draft}>
      <WordRules />
    </DraftContext>,
  )
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
  expect(boxes.map(({ checked, parentElement }) => [parentElement?.textContent, checked])).toEqual([
    ['正文前附审稿单', false],
    ['带上批注和回复', true],
  ])
  for (const box of boxes) box.click()
  expect(changes).toEqual([
    { word: { reviewSheet: true, comments: true } },
    { word: { reviewSheet: false, comments: false } },
  ])
})
