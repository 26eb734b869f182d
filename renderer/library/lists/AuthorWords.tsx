import { useState } from 'react'
import type { ListEntry } from '../../../src/library/lists/houseLists.ts'
import { useNotices, useServices } from '../../app/deskContext.tsx'
import { useKeptDraft } from '../../app/unsent/useKeptDraft.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './lists.module.css'
import { parseTexts } from '../../../src/base/parseJson.ts'

/** What is typed about an author. */
type AuthorDraft = Pick<ListEntry, 'affiliation' | 'bio'>

/** An author's affiliation and bio, offered where the author is chosen; what is changed and not saved is kept. */
export function AuthorWords({ entry }: { readonly entry: ListEntry }) {
  const t = useTranslate()
  const { lists } = useServices()
  const showError = useNotices((state) => state.showError)
  const [kept, keep] = useKeptDraft(null, 'author', entry.value)
  const [words, setWords] = useState(() => readWords(kept) ?? entry)
  const { affiliation, bio } = words
  const isSame = affiliation.trim() === entry.affiliation && bio.trim() === entry.bio

  function change(next: AuthorDraft): void {
    setWords(next)
    const isKept = next.affiliation !== entry.affiliation || next.bio !== entry.bio
    keep(isKept ? JSON.stringify([next.affiliation, next.bio]) : '')
  }

  async function save(): Promise<void> {
    const { value } = entry
    const given = { affiliation: affiliation.trim(), bio: bio.trim() }
    const answer = await lists.getState().change({ kind: 'edit', list: 'authors', value, ...given })
    if (answer.ok) keep('')
    else showError(answer.error, 'lists')
  }

  return (
    <div className={styles.part}>
      <TextField
        label={t('lists.affiliation')}
        maxLength={200}
        value={affiliation}
        onChange={(next) => change({ affiliation: next, bio })}
      />
      <TextArea
        label={t('lists.bio')}
        maxLength={2000}
        rows={3}
        value={bio}
        onChange={(next) => change({ affiliation, bio: next })}
      />
      <div className={styles.buttons}>
        {isSame ? null : (
          <Button variant="quiet" onPress={() => change({ affiliation: entry.affiliation, bio: entry.bio })}>
            {t('lists.giveUp')}
          </Button>
        )}
        <Button isDisabled={isSame} onPress={() => void save()}>
          {t('lists.save')}
        </Button>
      </div>
    </div>
  )
}

function readWords(kept: string): AuthorDraft | null {
  const [affiliation, bio] = parseTexts(kept, 2) ?? []
  return affiliation === undefined || bio === undefined ? null : { affiliation, bio }
}
