import { fieldOf } from '../../src/article/fields.ts'
import type { ArticleText } from '../../src/contract/answers.ts'
import { compareDocuments } from '../../src/saving/compare/compareDocuments.ts'
import { compareMetadata, type FieldChange } from '../../src/saving/compare/compareMetadata.ts'
import { useDesk } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import styles from './conflict.module.css'
import { MarkedBlocks } from './marked/MarkedBlocks.tsx'

/** Props of a version beside the one it came from. */
export interface ComparedVersionProps {
  readonly before: ArticleText
  readonly after: ArticleText
}

/** A whole version with what was put in and taken out marked: the fields that differ, then the body. */
export function ComparedVersion({ before, after }: ComparedVersionProps) {
  const t = useTranslate()
  const fields = compareMetadata(before.metadata, after.metadata)
  const { blocks } = compareDocuments(before.document, after.document)
  return (
    <>
      {fields.length === 0 ? null : (
        <dl className={styles.fields}>
          {fields.map((field) => (
            <FieldRow key={field.key} field={field} />
          ))}
        </dl>
      )}
      {fields.length === 0 && blocks.every(({ kind }) => kind === 'kept') ? (
        <p className={styles.note}>{t('conflict.unchanged')}</p>
      ) : null}
      <div className="paper-text marked">
        <MarkedBlocks blocks={blocks} />
      </div>
    </>
  )
}

function FieldRow({ field: { key, many, runs } }: { readonly field: FieldChange }) {
  const language = useDesk((state) => state.settings.language)
  return (
    <div className={styles.field}>
      <dt>{fieldOf(key).label[language]}</dt>
      <dd className="marked">
        {runs.map(({ kind, text }, index) => {
          const words = many && index < runs.length - 1 ? `${text}、` : text
          if (kind === 'inserted') return <ins key={index}>{words}</ins>
          return kind === 'deleted' ? <del key={index}>{words}</del> : <span key={index}>{words}</span>
        })}
      </dd>
    </div>
  )
}
