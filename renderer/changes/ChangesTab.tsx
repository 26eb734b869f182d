import { FilePen } from 'lucide-react'
import { useReducer, useState } from 'react'
import { useArticle } from '../app/articleStore.ts'
import { runCommand } from '../app/commands.ts'
import { useDesk, useServices } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import type { ChangeChoice } from '../editor/paperHandle.ts'
import { Button } from '../ui/Button.tsx'
import { Checkbox } from '../ui/Checkbox.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Select } from '../ui/Select.tsx'
import { ChangeCard } from './ChangeCard.tsx'
import styles from './changes.module.css'

const EVERYONE = ''

/** 修订: what was put in, taken out and given another format, by whom and when, to be accepted or rejected one by one, by person, or all. */
export function ChangesTab() {
  const t = useTranslate()
  const services = useServices()
  // Read anew when the typing has rested, and when something was decided here.
  useArticle(({ session }) => (session === null ? '' : `${session.id} ${session.loads} ${session.restedRevision}`))
  const readOnly = useArticle(({ session }) => session?.readOnly ?? true)
  const on = useDesk((state) => state.settings.paperTracking)
  const [, again] = useReducer((count: number) => count + 1, 0)
  const [chosen, choose] = useState(EVERYONE)
  const paper = services.article.getState().actions.paper()
  const all = paper?.changes() ?? []
  const people = [...new Set(all.map(({ by }) => by))]
  const person = people.includes(chosen) ? chosen : EVERYONE
  const shown = person === EVERYONE ? all : all.filter(({ by }) => by === person)
  const decide = (choice: ChangeChoice, decision: 'accept' | 'reject'): void => {
    paper?.decideChanges(choice, decision)
    again()
  }
  const those: ChangeChoice = person === EVERYONE ? 'all' : { by: person }
  return (
    <div className={styles.tab}>
      <Checkbox
        label={t('changes.on')}
        isSelected={on}
        onChange={() => runCommand('change.track', services)}
        isDisabled={readOnly}
      />
      {all.length === 0 ? (
        <EmptyState icon={<FilePen aria-hidden />} title={t('changes.empty')} hint={t('changes.emptyHint')} />
      ) : (
        <>
          {people.length > 1 ? (
            <Select
              label={t('changes.people')}
              choices={[
                { id: EVERYONE, label: t('changes.everyone') },
                ...people.map((name) => ({ id: name, label: name })),
              ]}
              value={person}
              onChange={choose}
            />
          ) : null}
          <div className={styles.head}>
            <p role="status" className={styles.count}>
              {t('changes.count', { count: shown.length })}
            </p>
            {readOnly ? null : (
              <>
                <Button variant="quiet" onPress={() => decide(those, 'reject')}>
                  {t('changes.rejectShown')}
                </Button>
                <Button variant="quiet" onPress={() => decide(those, 'accept')}>
                  {t('changes.acceptShown')}
                </Button>
              </>
            )}
          </div>
          <ol className={styles.list} aria-label={t('changes.tab')}>
            {shown.map((entry) => (
              <ChangeCard
                key={entry.id}
                entry={entry}
                locked={readOnly}
                onGo={() => {
                  paper?.focus()
                  paper?.revealChange(entry.id)
                }}
                onDecide={(decision) => decide({ id: entry.id }, decision)}
              />
            ))}
          </ol>
        </>
      )}
    </div>
  )
}
