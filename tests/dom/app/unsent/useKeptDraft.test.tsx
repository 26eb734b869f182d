import { expect, it } from 'vitest'
import { useKeptDraft } from '../../../../renderer/app/unsent/useKeptDraft.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

const ID = '20160519-甲-aaaa'

function Field({ about }: { readonly about: string }) {
  const [text, write] = useKeptDraft(ID, 'ignore', about)
  return <input aria-label="理由" value={text} onChange={(event) => write(event.target.value)} />
}

it('holds what was begun, for each thing apart, and forgets what was emptied', async () => {
  const { services, desk } = await startedServices()
  const first = await shown(services, <Field about="甲" />)
  await first.type(document.querySelector('input')!, '原文如此')
  await first.unmount()
  const other = await shown(services, <Field about="乙" />)
  expect(document.querySelector('input')!.value).toBe('')
  await other.unmount()
  const again = await shown(services, <Field about="甲" />)
  expect(document.querySelector('input')!.value).toBe('原文如此')
  await services.unsent.getState().flush()
  expect(desk.unsent.get(ID)?.get('ignore')).toBe('[["甲","原文如此"]]')
  await again.type(document.querySelector('input')!, '')
  await services.unsent.getState().flush()
  expect(desk.unsent.get(ID)?.size).toBe(0)
})

it('shows what the desk had kept when it comes', async () => {
  const { services, desk } = await startedServices()
  desk.put(ID)
  desk.unsent.set(ID, new Map([['ignore', '[["甲","原文如此"]]']]))
  const window = await shown(services, <Field about="甲" />)
  await services.article.getState().actions.open(ID)
  await window.settle()
  expect(document.querySelector('input')!.value).toBe('原文如此')
})
