import { useState } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import type { LexiconHead, LexiconKind } from '../../src/check/lexicon/lexicon.ts'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import { Select } from '../ui/Select.tsx'
import { TextField } from '../ui/TextField.tsx'
import { PreviewTables } from './PreviewTables.tsx'
import type { LexiconsState, PendingImport } from './lexiconsStore.ts'
import styles from './lexicons.module.css'

const KINDS: readonly LexiconKind[] = ['forbidden', 'careful', 'preferred', 'person', 'proper']

/** Props of a list before it is imported. */
export interface ImportPreviewProps {
  readonly pending: PendingImport
  /** of the lists that are there */
  readonly names: readonly string[]
  readonly store: StoreApi<LexiconsState>
}

/** A list before it is imported: what it is, what of it is read and what is refused. What it says of itself can be mended here. */
export function ImportPreview({ pending, names, store }: ImportPreviewProps) {
  const t = useTranslate()
  const { preview } = pending
  const [head, setHead] = useState<LexiconHead>(preview.head)
  const { keep, drop } = store.getState()
  const replaces = names.includes(head.name.trim())
  return (
    <>
      <div className={styles.head}>
        <TextField
          label={t('lexicons.name')}
          value={head.name}
          maxLength={60}
          onChange={(name) => setHead({ ...head, name })}
          description={replaces ? t('lexicons.replaces') : null}
        />
        <Select
          label={t('lexicons.kind')}
          choices={KINDS.map((id) => ({ id, label: t(`lexicons.kind.${id}`) }))}
          value={head.kind}
          onChange={(kind) => setHead({ ...head, kind })}
        />
        <TextField
          label={t('lexicons.versionField')}
          value={head.version}
          maxLength={40}
          onChange={(version) => setHead({ ...head, version })}
        />
        <TextField
          label={t('lexicons.date')}
          value={head.date}
          maxLength={40}
          onChange={(date) => setHead({ ...head, date })}
        />
        <TextField
          label={t('lexicons.by')}
          value={head.by}
          maxLength={60}
          onChange={(by) => setHead({ ...head, by })}
        />
      </div>
      <PreviewTables preview={preview} />
      <div className={styles.foot}>
        <Button onPress={drop}>{t('lexicons.back')}</Button>
        <Button
          variant="primary"
          isDisabled={preview.count === 0 || head.name.trim() === ''}
          onPress={() => void keep({ ...head, name: head.name.trim() })}
        >
          {t('lexicons.confirm', { n: preview.count })}
        </Button>
      </div>
    </>
  )
}
