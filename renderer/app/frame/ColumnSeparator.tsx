import { Separator } from 'react-resizable-panels'
import styles from './Columns.module.css'

/** Props of the line between two columns. */
export interface ColumnSeparatorProps {
  /** what drawing it does */
  readonly label: string
  /** what can be done with it, in a word */
  readonly hint: string
  readonly onReset: () => void
}

/** The line between two columns: dragged, or moved by the arrows, Home and End; a double click gives back what it was at first. */
export function ColumnSeparator({ label, hint, onReset }: ColumnSeparatorProps) {
  return (
    <Separator
      className={styles.separator}
      aria-label={label}
      title={hint}
      disableDoubleClick
      onDoubleClick={onReset}
    />
  )
}
