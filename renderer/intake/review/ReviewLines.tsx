import { useEffect, useRef } from 'react'
import { useTranslate } from '../../app/useTranslate.ts'
import { classes } from '../../ui/classes.ts'
import styles from './review.module.css'

/** Lines that are drawn; a person who wants more has the file. */
const MOST = 1500

/** The manuscript's own text, line by line; what was left out is struck. */
export function ReviewLines(props: {
  readonly lines: readonly string[]
  /** 1-based lines that hold what was left out */
  readonly marked: ReadonlySet<number>
  /** the line to show */
  readonly shown: number | null
}) {
  const { lines, marked, shown } = props
  const t = useTranslate()
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (shown !== null) list.current?.children[shown - 1]?.scrollIntoView({ block: 'center' })
  }, [shown])
  return (
    <section className={styles.column} aria-label={t('review.manuscript')}>
      <h3 className={styles.heading}>{t('review.manuscript')}</h3>
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- a region that scrolls must take the focus */}
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('review.manuscript')}>
        <ol ref={list} className={styles.lines} lang="zh-CN">
          {lines.slice(0, MOST).map((line, index) => (
            <li
              key={index}
              className={classes(
                styles.line,
                marked.has(index + 1) && styles.marked,
                shown === index + 1 && styles.shown,
              )}
            >
              <span className={styles.number} aria-hidden>
                {index + 1}
              </span>
              <span>{line}</span>
            </li>
          ))}
        </ol>
        {lines.length > MOST ? <p className={styles.more}>{t('review.more')}</p> : null}
      </div>
    </section>
  )
}
