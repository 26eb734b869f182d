import { useState } from 'react'
import type { ListEntry } from '../../../src/library/lists/houseLists.ts'
import { useNotices, useServices } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './lists.module.css'

/** An author's affiliation and bio, offered where the author is chosen. */
export function AuthorWords({ entry }: { readonly entry: ListEntry }) {
  const t = useTranslate()
  const { lists } = useServices()
  const showError = useNotices((state) => state.showError)
  const [affiliation, setAffiliation] = useState(entry.affiliation)
  const [bio, setBio] = useState(entry.bio)
  const isSame = affiliation.trim() === entry.affiliation && bio.trim() === entry.bio

  async function save(): Promise<void> {
    const { value } = entry
    const words = { affiliation: affiliation.trim(), bio: bio.trim() }
    const answer = await lists.getState().change({ kind: 'edit', list: 'authors', value, ...words })
    if (!answer.ok) showError(answer.error, 'lists')
  }

  return (
    <div className={styles.part}>
      <TextField label={t('lists.affiliation')} maxLength={200} value={affiliation} onChange={setAffiliation} />
      <TextArea label={t('lists.bio')} maxLength={2000} rows={3} value={bio} onChange={setBio} />
      <div className={styles.buttons}>
        <Button isDisabled={isSame} onPress={() => void save()}>
          {t('lists.save')}
        </Button>
      </div>
    </div>
  )
}
