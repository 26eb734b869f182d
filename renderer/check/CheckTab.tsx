import { Check } from 'lucide-react'
import { FINDING_GROUPS, type Finding } from '../../src/article/finding.ts'
import { countFindings } from '../../src/check/countFindings.ts'
import { useTranslate } from '../app/useTranslate.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import styles from './check.module.css'
import { FindingCard } from './FindingCard.tsx'
import { IgnoredList } from './IgnoredList.tsx'
import { ReportButton } from './ReportButton.tsx'
import { useCheck } from './useCheck.ts'

/** Findings that are listed at once: nobody reads more before mending some. */
const LISTED = 200

/** What the checks found in the open article, grouped by kind. */
export function CheckTab() {
  const t = useTranslate()
  const findings = useCheck((state) => state.findings)
  if (findings === null) {
    return (
      <div className={styles.busy}>
        <Spinner label={t('check.busy')} />
      </div>
    )
  }
  if (findings.length === 0) {
    return (
      <>
        <EmptyState icon={<Check aria-hidden />} title={t('check.none')} hint={t('check.none.hint')}>
          <ReportButton />
        </EmptyState>
        <IgnoredList />
      </>
    )
  }
  const shown = FINDING_GROUPS.flatMap((group) => findings.filter((finding) => finding.group === group)).slice(
    0,
    LISTED,
  )
  return (
    <section className={styles.tab} aria-label={t('check.list')}>
      <div className={styles.top}>
        <p role="status" className={styles.counts}>
          {t('check.counts', { ...countFindings(findings) })}
        </p>
        <ReportButton />
      </div>
      <div className={styles.list}>
        {FINDING_GROUPS.map((group) => {
          const inGroup = shown.filter((finding) => finding.group === group)
          if (inGroup.length === 0) return null
          const count = findings.filter((finding) => finding.group === group).length
          return (
            <section key={group} aria-label={t(`check.group.${group}`)}>
              <h2 className={styles.group}>
                <span>{t(`check.group.${group}`)}</span>
                <span className={styles.number}>{count}</span>
              </h2>
              <ul className={styles.cards}>
                {inGroup.map((finding) => (
                  <FindingCard key={keyOf(finding)} finding={finding} all={findings} />
                ))}
              </ul>
            </section>
          )
        })}
        {findings.length > shown.length ? (
          <p className={styles.ignored}>{t('check.more', { n: findings.length - shown.length })}</p>
        ) : null}
        <IgnoredList />
      </div>
    </section>
  )
}

function keyOf({ rule, place, from, to, message }: Finding): string {
  return `${rule} ${JSON.stringify(place)} ${from} ${to} ${message.zh}`
}
