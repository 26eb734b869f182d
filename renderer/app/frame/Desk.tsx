import { useEffect } from 'react'
import { Inspector } from '../../inspector/Inspector.tsx'
import { LibraryColumn } from '../../library/LibraryColumn.tsx'
import { ReviewTable } from '../../library/table/ReviewTable.tsx'
import { useView } from '../deskContext.tsx'
import { PaperColumn } from '../paper/PaperColumn.tsx'
import { SplitColumn } from '../../split/SplitColumn.tsx'
import { useTranslate } from '../useTranslate.ts'
import { Columns } from './Columns.tsx'
import { classes } from '../../ui/classes.ts'
import { watchPaneFocus } from './paneFocus.ts'
import { StatusBar } from './StatusBar.tsx'
import { TopBar } from './TopBar.tsx'
import styles from './Desk.module.css'

/** The desk with a library open: bar, three columns, status line. */
export function Desk() {
  const tableShown = useView((view) => view.tableShown)
  const fullScreen = useView((view) => view.fullScreen)
  const t = useTranslate()
  useEffect(watchPaneFocus, [])
  return (
    <div className={styles.desk}>
      {fullScreen ? null : <TopBar />}
      <main className={styles.columns}>
        {fullScreen ? <h1 className={styles.unseen}>{t('app.name')}</h1> : null}
        {tableShown ? <ReviewTable /> : null}
        <div className={classes(styles.beneath, tableShown && styles.covered)} inert={tableShown}>
          <Columns
            library={<LibraryColumn />}
            paper={<SplitColumn paper={<PaperColumn />} />}
            inspector={<Inspector />}
          />
        </div>
      </main>
      <StatusBar />
    </div>
  )
}
