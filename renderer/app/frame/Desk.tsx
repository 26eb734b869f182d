import { Inspector } from '../../inspector/Inspector.tsx'
import { LibraryColumn } from '../../library/LibraryColumn.tsx'
import { PaperColumn } from '../paper/PaperColumn.tsx'
import { Columns } from './Columns.tsx'
import { StatusBar } from './StatusBar.tsx'
import { TopBar } from './TopBar.tsx'
import styles from './Desk.module.css'

/** The desk with a library open: bar, three columns, status line. */
export function Desk() {
  return (
    <div className={styles.desk}>
      <TopBar />
      <main className={styles.columns}>
        <Columns library={<LibraryColumn />} paper={<PaperColumn />} inspector={<Inspector />} />
      </main>
      <StatusBar />
    </div>
  )
}
