import type { NodeJson } from '../../src/article/document/documentJson.ts'
import { compareBlocks } from '../../src/saving/compare/compareBlocks.ts'
import { useTranslate } from '../app/useTranslate.ts'
import { ComparedBlocks } from '../compare/ComparedBlocks.tsx'
import styles from './conflict.module.css'
import { useAssetUrl } from './useAssetUrl.ts'

/** One side's blocks of a disputed place, marked against what they were; where that is not known, as they are. */
export function DisputedText({ base, blocks }: { base: readonly NodeJson[] | null; blocks: readonly NodeJson[] }) {
  const t = useTranslate()
  const assetUrl = useAssetUrl()
  const changes = compareBlocks(base ?? blocks, blocks)
  return (
    <>
      {blocks.length === 0 ? <p className={styles.note}>{t('conflict.gone')}</p> : null}
      <div className="paper-text">
        <ComparedBlocks assetUrl={assetUrl} blocks={changes} />
      </div>
    </>
  )
}
