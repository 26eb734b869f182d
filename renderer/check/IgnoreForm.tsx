import { useState, type FormEvent } from 'react'
import type { Finding } from '../../src/article/finding.ts'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import { Select } from '../ui/Select.tsx'
import { TextField } from '../ui/TextField.tsx'
import styles from './check.module.css'
import type { IgnoreScope } from './createCheckStore.ts'
import { useCheck } from './useCheck.ts'

const SCOPES: readonly IgnoreScope[] = ['here', 'article', 'library']

/** Props of the form. */
export interface IgnoreFormProps {
  readonly finding: Finding
  /** kept by the owner of the form, '' for none */
  readonly reason: string
  readonly onReason: (reason: string) => void
  /** the form goes; what stands in it is kept */
  readonly onDone: () => void
}

/** How far a finding is to be let stand, and why. A reason may be left out for one place only; it is forgotten when it was given, or given up. */
export function IgnoreForm({ finding, reason, onReason, onDone }: IgnoreFormProps) {
  const t = useTranslate()
  const ignore = useCheck((state) => state.ignore)
  const [scope, setScope] = useState<IgnoreScope>('here')
  const lacksReason = scope !== 'here' && reason.trim() === ''
  const nameOf = (each: IgnoreScope) =>
    each !== 'library'
      ? t(`check.ignore.${each}`)
      : finding.found === ''
        ? t('check.ignore.libraryRule')
        : t('check.ignore.library', { found: finding.found.slice(0, 12) })
  function submit(event: FormEvent): void {
    event.preventDefault()
    if (lacksReason) return
    onDone()
    void ignore(finding, scope, reason).then((done) => {
      if (done) onReason('')
    })
  }
  function giveUp(): void {
    onReason('')
    onDone()
  }
  return (
    <form className={styles.ignoreForm} onSubmit={submit}>
      <Select
        label={t('check.ignore.scope')}
        choices={SCOPES.map((id) => ({ id, label: nameOf(id) }))}
        value={scope}
        onChange={setScope}
      />
      <TextField
        label={t('check.ignore.reason')}
        value={reason}
        onChange={onReason}
        maxLength={500}
        isRequired={scope !== 'here'}
        description={t(scope === 'library' ? 'check.ignore.reasonShared' : 'check.ignore.reasonKept')}
      />
      <div className={styles.actions}>
        <Button type="submit" isDisabled={lacksReason}>
          {t('check.ignore.confirm')}
        </Button>
        <Button variant="quiet" onPress={giveUp}>
          {t('check.ignore.cancel')}
        </Button>
      </div>
    </form>
  )
}
