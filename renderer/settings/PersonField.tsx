import { useState } from 'react'
import { useTranslate } from '../app/useTranslate.ts'
import { TextField } from '../ui/TextField.tsx'

/** The longest name the settings hold, in characters. */
const LONGEST = 50

/** Who I am, for the record. Kept when the field is left or closed, not with each key. */
export function PersonField({ person, onChange }: { person: string; onChange: (person: string) => void }) {
  const t = useTranslate()
  const [typed, setTyped] = useState(person)
  return (
    <TextField
      label={t('settings.person')}
      description={t('settings.personHint')}
      maxLength={LONGEST}
      value={typed}
      onChange={setTyped}
      onBlur={() => {
        if (typed.trim() !== person) onChange(typed.trim())
      }}
    />
  )
}
