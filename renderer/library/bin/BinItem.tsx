import type { BinRow } from '../../../src/library/binRow.ts'
import { useDesk, useServices } from '../../app/deskContext.tsx'
import { shortTime } from '../../app/shortTime.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { sizeText } from '../../publish/sizeText.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './BinDialog.module.css'
import { restoreArticle } from './restoreArticle.ts'

/** One deleted article: its title, when and by whom it was deleted, how large it is; back again, or gone for good. */
export function BinItem({ row, onRemove }: { row: BinRow; onRemove: () => void }) {
  const t = useTranslate()
  const services = useServices()
  const language = useDesk((desk) => desk.settings.language)
  const title = row.title === '' ? t('app.untitled') : row.title
  const time = shortTime(row.deletedAt ?? '', new Date(), language)
  const deletion = row.deletedBy === '' ? t('bin.deleted', { time }) : t('bin.deletedBy', { by: row.deletedBy, time })
  const facts = [
    row.deletedAt === null ? t('bin.unknownTime') : deletion,
    ...(row.damaged ? [] : [t('library.characters', { n: row.characters.toLocaleString('en-US') })]),
    sizeText(row.size),
  ]
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <span className={styles.title}>{title}</span>
        <span className={styles.facts}>
          <span>{facts.join(' · ')}</span>
          {row.unsaved ? <span className={styles.unsaved}>{t('library.unsaved')}</span> : null}
          {row.damaged ? <span className={styles.damaged}>{t('library.damaged')}</span> : null}
        </span>
      </div>
      <Button
        aria-label={t('bin.restoreOne', { title })}
        onPress={() => void restoreArticle(services, { name: row.name, title }, false)}
      >
        {t('bin.restore')}
      </Button>
      <Button variant="danger" aria-label={t('bin.removeOne', { title })} onPress={onRemove}>
        {t('bin.remove')}
      </Button>
    </li>
  )
}
