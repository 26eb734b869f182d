import { Fragment } from 'react'
import { ArrowRight } from 'lucide-react'
import { STAGES } from '../../../src/article/stages.ts'
import type { ReviewSteps } from '../../../src/review/reviewSteps.ts'
import { useDesk } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import styles from './steps.module.css'

/** The way of an article through the steps, as it will be: 草稿 → 一校、部门审 → 三校、终审 → 待发布. */
export function StepsWay({ steps }: { readonly steps: ReviewSteps }) {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const through = steps
    .filter(({ isUsed }) => isUsed)
    .map(({ proof, review }) => [proof, review].flatMap((name) => name?.[language] ?? []).join(t('steps.and')))
  const stations = [STAGES.draft[language], ...through, STAGES.ready[language]]
  return (
    <p className={styles.way}>
      <span className={styles.note}>{t('steps.way')}</span>{' '}
      {stations.map((station, at) => (
        <Fragment key={`${at} ${station}`}>
          {at === 0 ? null : <ArrowRight aria-label="→" className={styles.arrow} />}
          <span>{station}</span>
        </Fragment>
      ))}
    </p>
  )
}
