import { useEffect, useRef, useState } from 'react'
import type { Finding } from '../../src/article/finding.ts'
import { fieldOf } from '../../src/article/fields.ts'
import { useArticle } from '../app/articleStore.ts'
import { useDesk } from '../app/deskContext.tsx'
import { useKeptDraft } from '../app/unsent/useKeptDraft.ts'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import { classes } from '../ui/classes.ts'
import styles from './check.module.css'
import { IgnoreForm } from './IgnoreForm.tsx'
import { useRowMenu } from '../ui/useRowMenu.tsx'
import { useCheck } from './useCheck.ts'

/** One finding: what it says, where it stands, and what can be done. */
export function FindingCard({ finding, all }: { readonly finding: Finding; readonly all: readonly Finding[] }) {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const readOnly = useArticle((state) => state.session?.readOnly ?? true)
  const current = useCheck((state) => (state.current === null ? null : (state.findings?.[state.current] ?? null)))
  const { show, fix } = useCheck((state) => state)
  const id = useArticle((state) => state.session?.id ?? '')
  const [begun, setBegun] = useKeptDraft(id, 'ignore', finding.key)
  const [asking, setAsking] = useState(begun !== '')
  const card = useRef<HTMLLIElement>(null)
  const isCurrent = current === finding
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])

  const { severity, message, reason, found, before, after, place, fixes } = finding
  const [first] = fixes
  const alike = first === undefined ? [] : all.filter((each) => each.rule === finding.rule && each.fixes.length > 0)
  const ignoreWords = t(begun === '' || asking ? 'check.ignore' : 'check.ignore.goOn')
  const { events, menu } = useRowMenu(t('rowmenu.label'), [
    { id: 'show', words: t('rowmenu.go'), run: () => show(finding) },
    ...(first === undefined || readOnly
      ? []
      : [{ id: 'fix', words: first.label[language], run: () => fix([finding]) }]),
    ...(alike.length > 1 && !readOnly
      ? [{ id: 'fixAll', words: t('check.fixAll', { n: alike.length }), run: () => fix(alike) }]
      : []),
    ...(readOnly ? [] : [{ id: 'ignore', words: ignoreWords, run: () => setAsking(true) }]),
  ])
  return (
    <li ref={card} className={classes(styles.card, isCurrent && styles.current)} {...events}>
      {menu}
      <button type="button" className={styles.words} title={reason[language]} onClick={() => show(finding)}>
        <span className={styles.head}>
          <span className={classes(styles.dot, styles[severity])} aria-hidden />
          <span className={styles.heard}>{t(`check.severity.${severity}`)}</span>
          <span>{message[language]}</span>
        </span>
        <span className={styles.excerpt}>
          {place.kind === 'field' ? (
            <span className={styles.field}>{fieldOf(place.field).label[language]} </span>
          ) : null}
          {before}
          {found === '' ? null : <mark className={styles.found}>{found}</mark>}
          {after}
        </span>
      </button>
      <div className={styles.actions}>
        {first === undefined || readOnly ? null : (
          <Button variant="quiet" onPress={() => fix([finding])}>
            {first.label[language]}
          </Button>
        )}
        {alike.length > 1 && !readOnly ? (
          <Button variant="quiet" onPress={() => fix(alike)}>
            {t('check.fixAll', { n: alike.length })}
          </Button>
        ) : null}
        {readOnly ? null : (
          <Button variant="quiet" aria-expanded={asking} onPress={() => setAsking(!asking)}>
            {ignoreWords}
          </Button>
        )}
      </div>
      {asking && !readOnly ? (
        <IgnoreForm finding={finding} reason={begun} onReason={setBegun} onDone={() => setAsking(false)} />
      ) : null}
    </li>
  )
}
