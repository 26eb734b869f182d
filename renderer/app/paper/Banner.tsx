import type { ReactNode } from 'react'
import { classes } from '../../ui/classes.ts'
import styles from './Banner.module.css'

/** Props of a banner above the paper. */
export interface BannerProps {
  readonly tone: 'news' | 'warning' | 'error'
  readonly text: string
  readonly hint?: string
  /** what can be done, the safest first */
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/** A banner above the paper: says what stands, offers what can be done, and never stops the typing. */
export function Banner({ tone, text, hint, actions, children }: BannerProps) {
  return (
    <div role={tone === 'error' ? 'alert' : 'status'} className={classes(styles.banner, styles[tone])}>
      <p className={styles.text}>
        {text}
        {hint === undefined ? null : <span className={styles.hint}>{hint}</span>}
      </p>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      {children}
    </div>
  )
}
