import { useState } from 'react'
import type { ListedField } from '../../../src/library/lists/houseLists.ts'
import { plainValue } from '../../../src/library/lists/plainValue.ts'
import { useNotices, useServices } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './lists.module.css'

/** Adds a value to a list; one that is there already is chosen. */
export function NewValue({ list, onAdded }: { readonly list: ListedField; readonly onAdded: (value: string) => void }) {
  const t = useTranslate()
  const { lists } = useServices()
  const showError = useNotices((state) => state.showError)
  const [text, setText] = useState('')
  const value = plainValue(list, text)

  async function add(): Promise<void> {
    if (value === '') return
    const answer = await lists.getState().change({ kind: 'add', list, entries: [{ value, affiliation: '', bio: '' }] })
    if (!answer.ok) return void showError(answer.error, 'lists')
    // Another may have been begun before the answer came.
    setText((now) => (now === text ? '' : now))
    onAdded(value)
  }

  const label = t(list === 'channelPath' ? 'lists.newChannel' : 'lists.new')
  return (
    <form
      className={styles.adding}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <TextField hideLabel label={label} placeholder={label} maxLength={200} value={text} onChange={setText} />
      <Button type="submit" isDisabled={value === ''}>
        {t('lists.add')}
      </Button>
    </form>
  )
}
