import { OverPaper } from '../../conflict/OverPaper.tsx'
import { CompareStage } from '../../history/CompareStage.tsx'
import { IntakeNotice } from '../../intake/IntakeNotice.tsx'
import { useArticle } from '../articleStore.ts'
import { TabStrip } from '../../tabs/TabStrip.tsx'
import { useConflict, useView } from '../deskContext.tsx'
import { classes } from '../../ui/classes.ts'
import { useTranslate } from '../useTranslate.ts'
import { ArticleBanner } from './ArticleBanner.tsx'
import { EmptyPaper } from './EmptyPaper.tsx'
import { OpenPaper } from './OpenPaper.tsx'
import styles from './PaperColumn.module.css'

/** The middle column: what the article's state asks of the person, and the paper. */
export function PaperColumn() {
  const t = useTranslate()
  // Another article, or the same one taken from its file anew, is another paper.
  const paper = useArticle(({ session }) => (session === null ? null : `${session.id} ${session.loads}`))
  const fullScreen = useView((state) => state.fullScreen)
  const isCovered = useConflict((state) => state.view !== null)
  return (
    <section className={styles.column} aria-label={t('app.region.paper')}>
      {fullScreen ? null : <TabStrip />}
      {paper === null ? null : (
        <>
          <ArticleBanner />
          <IntakeNotice />
          <OverPaper />
        </>
      )}
      {/* Covered, not taken away: the text and what can be undone live in it. */}
      <div className={classes(styles.beneath, paper === null && styles.waiting)} hidden={isCovered}>
        <CompareStage>
          <OpenPaper />
        </CompareStage>
      </div>
      {paper === null ? <EmptyPaper /> : null}
    </section>
  )
}
