import { expect, it } from 'vitest'
import type { Choices } from '../../../renderer/conflict/applyMerge.ts'
import { useChoices } from '../../../renderer/conflict/useChoices.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

const ID = '20160519-甲-abcd'

async function chosen(kept: string) {
  const { services, desk } = await startedServices()
  desk.put(ID)
  await services.article.getState().actions.open(ID)
  services.unsent.getState().write(ID, 'merge', kept)
  let choices: Choices = new Map()
  function Reader() {
    ;[choices] = useChoices()
    return null
  }
  await shown(services, <Reader />)
  return [...choices]
}

it('reads what was chosen, place by place', async () => {
  const text = JSON.stringify([
    ['甲', 'mine'],
    ['乙', 'both'],
  ])
  expect(await chosen(JSON.stringify([['', text]]))).toEqual([
    ['甲', 'mine'],
    ['乙', 'both'],
  ])
})

it.each(['{', 'null', '7', '[["甲","all"],[1,"mine"],null,"mine",["甲"]]'])('takes %s for no choice', async (text) => {
  expect(await chosen(JSON.stringify([['', text]]))).toEqual([])
})
