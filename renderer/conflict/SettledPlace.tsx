import { useState } from 'react'
import type { NodeJson } from '../../src/article/document/documentJson.ts'
import { compareBlocks } from '../../src/saving/compare/compareBlocks.ts'
import type { SettledBlocks } from '../../src/saving/merge/mergePlace.ts'
import { useTranslate } from '../app/useTranslate.ts'
import { ComparedBlocks } from '../compare/ComparedBlocks.tsx'
import styles from './conflict.module.css'
import { useAssetUrl } from './useAssetUrl.ts'

/** Unchanged blocks that stay in sight on each side of what is hidden. */
const AROUND = 1

/** Blocks about which there is no doubt: whose they are, what changed in them; a long run of unchanged ones is folded. */
export function SettledPlace({ place: { by, base, blocks } }: { readonly place: SettledBlocks }) {
  const t = useTranslate()
  const assetUrl = useAssetUrl()
  if (by === 'nobody') return <UnchangedBlocks blocks={blocks} />
  return (
    <div className={styles.settled} data-by={by}>
      <span className={styles.by}>{t(`conflict.by.${by}`)}</span>
      <div className="paper-text">
        <ComparedBlocks assetUrl={assetUrl} blocks={compareBlocks(base, blocks)} />
      </div>
    </div>
  )
}

function UnchangedBlocks({ blocks }: { readonly blocks: readonly NodeJson[] }) {
  const t = useTranslate()
  const assetUrl = useAssetUrl()
  const [shown, setShown] = useState(false)
  const hidden = blocks.length - 2 * AROUND
  const kept = (some: readonly NodeJson[]) => (
    <div className="paper-text">
      <ComparedBlocks assetUrl={assetUrl} blocks={some.map((block) => ({ kind: 'kept', block }))} />
    </div>
  )
  if (shown || hidden < 2) return kept(blocks)
  return (
    <>
      {kept(blocks.slice(0, AROUND))}
      <button type="button" className={styles.fold} onClick={() => setShown(true)}>
        {t('conflict.hidden', { n: hidden })}
      </button>
      {kept(blocks.slice(-AROUND))}
    </>
  )
}
