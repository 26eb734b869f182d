import type { AnswerOf } from '../../../src/contract/channels.ts'
import { useDesk, useServices } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './batch.module.css'

/** What became of each item that was not simply exported, and where everything is. */
export function BatchResult({ report, files, folder, onClose }: AnswerOf<'publish.batch'> & { onClose: () => void }) {
  const t = useTranslate()
  const { bridge, notices } = useServices()
  const language = useDesk((desk) => desk.settings.language)
  const outcomes = (['written', 'held', 'refused', 'cancelled'] as const).flatMap((outcome) => {
    const count = report.items.filter((item) => item.outcome === outcome).length
    return count === 0 ? [] : [`${t(`exportmany.outcome.${outcome}`)} ${count}`]
  })

  async function reveal(): Promise<void> {
    const answer = await bridge['folders.reveal']({ grant: folder.grant })
    if (!answer.ok) notices.getState().showError(answer.error)
  }

  return (
    <div className={styles.steps}>
      <p role="status">{outcomes.join(' · ')}</p>
      <ul className={styles.list}>
        {report.items
          .filter(({ outcome }) => outcome === 'held' || outcome === 'refused')
          .slice(0, 100)
          .map(({ id, title, profile, notes }) => (
            <li key={`${id} ${profile}`}>
              {title === '' ? t('app.untitled') : title} · {profile} ·{' '}
              {notes.map(({ message }) => message[language]).join(' ')}
            </li>
          ))}
      </ul>
      <p className={styles.hint}>{t('publish.export.into', { path: folder.path })}</p>
      <p className={styles.hint}>{t('exportmany.report', { files: files.join(language === 'zh' ? '、' : ', ') })}</p>
      <div className={styles.buttons}>
        <Button onPress={() => void reveal()}>{t('publish.export.reveal')}</Button>
        <Button variant="primary" onPress={onClose}>
          {t('publish.export.done')}
        </Button>
      </div>
    </div>
  )
}
