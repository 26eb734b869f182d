import type { ReactNode } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components'
import styles from './Hint.module.css'

/** Shows a short text beside its focusable child when it is pointed at or focused by the keyboard. */
export function Hint({ text, keys, children }: { text: string; keys: string | null; children: ReactNode }) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <Tooltip offset={6} className={styles.hint ?? ''}>
        {text}
        {keys === null ? null : <kbd className={styles.keys}>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
