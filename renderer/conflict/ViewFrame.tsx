import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { useConflict } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import styles from './conflict.module.css'

/** Props of what lies over the paper. */
export interface ViewFrameProps {
  readonly title: string
  /** beside the title */
  readonly tools?: ReactNode
  readonly foot: ReactNode
  readonly children: ReactNode
}

/** What lies over the paper while versions are looked at: a bar with the way back, the page, a line at the foot. */
export function ViewFrame({ title, tools, foot, children }: ViewFrameProps) {
  const t = useTranslate()
  const hide = useConflict((state) => state.hide)
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => back.current?.focus(), [])
  return (
    <section className={styles.view} aria-label={title}>
      <header className={styles.bar}>
        <Button ref={back} variant="quiet" icon={<ArrowLeft aria-hidden />} onPress={hide}>
          {t('conflict.back')}
        </Button>
        <h2 className={styles.title}>{title}</h2>
        <span className={styles.gap} />
        {tools}
      </header>
      {children}
      <footer className={styles.foot}>{foot}</footer>
    </section>
  )
}
