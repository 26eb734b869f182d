import { useMemo } from 'react'
import type { ArticleText } from '../../src/contract/answers.ts'
import { compareDocuments } from '../../src/saving/compare/compareDocuments.ts'
import { compareMetadata } from '../../src/saving/compare/compareMetadata.ts'
import { useTranslate } from '../app/useTranslate.ts'
import { ComparedBlocks } from '../compare/ComparedBlocks.tsx'
import { ComparedFields } from '../compare/ComparedFields.tsx'
import styles from './conflict.module.css'
import { useAssetUrl } from './useAssetUrl.ts'

/** Props of a version beside the one it came from. */
export interface ComparedVersionProps {
  readonly before: ArticleText
  readonly after: ArticleText
}

/** A whole version with what was put in and taken out marked: the fields that differ, then the body. */
export function ComparedVersion({ before, after }: ComparedVersionProps) {
  const t = useTranslate()
  const assetUrl = useAssetUrl()
  const fields = useMemo(() => compareMetadata(before.metadata, after.metadata), [before, after])
  const { blocks } = useMemo(() => compareDocuments(before.document, after.document), [before, after])
  const isSame = fields.length === 0 && blocks.every(({ kind }) => kind === 'kept')
  return (
    <>
      <ComparedFields fields={fields} />
      {isSame && before !== after ? <p className={styles.note}>{t('conflict.unchanged')}</p> : null}
      <div className="paper-text">
        <ComparedBlocks blocks={blocks} assetUrl={assetUrl} />
      </div>
    </>
  )
}
