import type { Conflict } from '../../src/contract/answers.ts'
import { useArticle } from '../app/articleStore.ts'
import { useConflict } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import { ComparedVersion } from './ComparedVersion.tsx'
import styles from './conflict.module.css'
import { VersionSheet } from './VersionSheet.tsx'
import { ViewFrame } from './ViewFrame.tsx'

/** What came back after a crash, beside what was saved: kept or given up from here, too. */
export function RecoveredView({ saved }: { readonly saved: Conflict['theirs'] }) {
  const t = useTranslate()
  const actions = useArticle((state) => state.actions)
  const metadata = useArticle((state) => state.session?.metadata)
  const hide = useConflict((state) => state.hide)
  if (metadata === undefined) return null
  const foot = (
    <>
      <span className={styles.legend}>{t('conflict.legend')}</span>
      <span className={styles.gap} />
      <Button onPress={() => void actions.giveUpRecovered()}>{t('app.banner.giveUpRecovered')}</Button>
      <Button
        variant="primary"
        onPress={() => {
          hide()
          void actions.save(true)
        }}
      >
        {t('app.banner.saveRecovered')}
      </Button>
    </>
  )
  return (
    <ViewFrame title={t('conflict.recovered.title')} foot={foot}>
      <VersionSheet>
        <ComparedVersion before={saved} after={{ metadata, document: actions.currentDocument() }} />
      </VersionSheet>
    </ViewFrame>
  )
}
