import { useMemo } from 'react'
import type { Conflict } from '../../src/contract/answers.ts'
import { compareDocuments } from '../../src/saving/compare/compareDocuments.ts'
import { compareMetadata } from '../../src/saving/compare/compareMetadata.ts'
import { useArticle } from '../app/articleStore.ts'
import { useConflict } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { ComparisonView } from '../compare/ComparisonView.tsx'
import { Button } from '../ui/Button.tsx'
import styles from './conflict.module.css'
import { useAssetUrl } from './useAssetUrl.ts'

/** What came back after a crash, beside what was saved: kept or given up from here, too. */
export function RecoveredView({ saved }: { readonly saved: Conflict['theirs'] }) {
  const t = useTranslate()
  const actions = useArticle((state) => state.actions)
  const metadata = useArticle((state) => state.session?.metadata)
  const hide = useConflict((state) => state.hide)
  const assetUrl = useAssetUrl()
  const comparison = useMemo(() => compareDocuments(saved.document, actions.currentDocument()), [saved, actions])
  if (metadata === undefined) return null
  return (
    <div className={styles.view}>
      <ComparisonView
        comparison={comparison}
        fields={compareMetadata(saved.metadata, metadata)}
        before={t('conflict.recovered.saved')}
        after={t('conflict.recovered.here')}
        assetUrl={assetUrl}
        onClose={hide}
        actions={
          <>
            <Button
              variant="primary"
              onPress={() => {
                hide()
                void actions.save(true)
              }}
            >
              {t('app.banner.saveRecovered')}
            </Button>
            <Button onPress={() => void actions.giveUpRecovered()}>{t('app.banner.giveUpRecovered')}</Button>
          </>
        }
      />
    </div>
  )
}
