import { fieldOf } from '../../src/article/fields.ts'
import type { FieldChange, ValueRun } from '../../src/saving/compare/compareMetadata.ts'
import { useDesk } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import styles from './compare.module.css'

/** The metadata fields that differ, each with what came and what went. */
export function ComparedFields({ fields }: { readonly fields: readonly FieldChange[] }) {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  if (fields.length === 0) return null
  return (
    <section aria-label={t('compare.fields')} className={styles.fields}>
      <dl>
        {fields.map(({ key, many, runs }) => (
          <div key={key} className={styles.field}>
            <dt>{fieldOf(key).label[language]}</dt>
            <dd>
              {runs.map((run, index) => (
                <span key={index}>
                  {many && index > 0 ? t('compare.listSeparator') : null}
                  <Value run={run} first={index === 0 || runs[index - 1]?.kind === 'kept'}>
                    {fieldOf(key).options?.[run.text]?.[language] ?? run.text}
                  </Value>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Value({ run, first, children }: { run: ValueRun; first: boolean; children: string }) {
  if (run.kind === 'kept') return children
  const Tag = run.kind === 'inserted' ? 'ins' : 'del'
  return (
    <Tag {...(first ? { 'data-change': '' } : {})} className={styles[run.kind]}>
      {children}
    </Tag>
  )
}
