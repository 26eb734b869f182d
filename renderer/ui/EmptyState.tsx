import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

/** Props of the words where nothing is. */
export interface EmptyStateProps {
  readonly icon?: ReactNode
  readonly title: string
  /** what can be done about it */
  readonly hint?: string
  readonly children?: ReactNode
}

/** Says that there is nothing here, and what can be done. */
export function EmptyState({ icon, title, hint, children }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {icon}
      <p className={styles.title}>{title}</p>
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
      {children === undefined ? null : <div className={styles.actions}>{children}</div>}
    </div>
  )
}
