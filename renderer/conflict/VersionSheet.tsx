import type { ReactNode } from 'react'
import { useDesk } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import styles from './conflict.module.css'

/** A page that is read, not written on: the same measure and type as the paper. */
export function VersionSheet({ children }: { readonly children: ReactNode }) {
  const t = useTranslate()
  const fontSize = useDesk((state) => state.settings.paperFontSize)
  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- a region that scrolls must take the focus
    <div className={styles.scroll} role="region" aria-label={t('conflict.sheet')} tabIndex={0}>
      <div className={styles.sheet} style={{ fontSize: `${fontSize}px` }}>
        {children}
      </div>
    </div>
  )
}
