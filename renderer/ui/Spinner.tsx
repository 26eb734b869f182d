import { ProgressBar } from 'react-aria-components'
import styles from './Spinner.module.css'

/** Says that something is under way whose end is not known. */
export function Spinner({ label }: { label: string }) {
  return (
    <ProgressBar isIndeterminate aria-label={label} className={styles.spinner ?? ''}>
      <span className={styles.ring} />
    </ProgressBar>
  )
}
