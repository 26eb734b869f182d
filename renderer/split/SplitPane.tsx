import { ArrowLeftRight, FileSearch, FileWarning, X } from 'lucide-react'
import { useArticle } from '../app/articleStore.ts'
import { runCommand } from '../app/commands.ts'
import { describeError } from '../app/describeError.ts'
import { useDesk, useServices } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import { BesideArticle } from './BesideArticle.tsx'
import { BesideManuscript } from './BesideManuscript.tsx'
import { SplitChoice } from './SplitChoice.tsx'
import type { SplitShown } from './splitStore.ts'
import styles from './split.module.css'
import { toggleSplit } from './toggleSplit.ts'
import { useSplit } from './useSplit.ts'

/** The column beside the paper: what is read there, under its title. */
export function SplitPane() {
  const t = useTranslate()
  const services = useServices()
  const shown = useSplit((state) => state.shown)
  const own = useArticle((state) => state.session?.id ?? null)
  if (shown === null) return null
  const title = titleOf(shown, t('app.untitled')) || t('split.choose')
  // Opened on the paper too: beside it stays what was saved last, to be compared with.
  const isOwn = shown.kind === 'article' && shown.id === own
  return (
    <section className={styles.pane} aria-label={t('split.region')}>
      <header className={styles.head}>
        <h2 className={styles.title} title={title}>
          {title}
        </h2>
        {shown.kind === 'manuscript' ? <span className={styles.kind}>{t('split.manuscript')}</span> : null}
        {isOwn ? <span className={styles.kind}>{t('split.asSaved')}</span> : null}
        {shown.kind === 'choice' ? null : (
          <IconButton label={t('split.other')} onPress={() => services.split.getState().choose()}>
            <FileSearch aria-hidden />
          </IconButton>
        )}
        {shown.kind === 'article' && !isOwn ? (
          <IconButton label={t('split.swap')} onPress={() => runCommand('view.splitSwap', services)}>
            <ArrowLeftRight aria-hidden />
          </IconButton>
        ) : null}
        <IconButton label={t('split.close')} onPress={() => toggleSplit(services)}>
          <X aria-hidden />
        </IconButton>
      </header>
      <Shown shown={shown} />
    </section>
  )
}

function Shown({ shown }: { readonly shown: SplitShown }) {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  switch (shown.kind) {
    case 'choice':
      return <SplitChoice />
    case 'reading':
      return (
        <div className={styles.middle}>
          <Spinner label={t('split.reading')} />
        </div>
      )
    case 'article':
      return <BesideArticle key={shown.id} {...shown} />
    case 'manuscript':
      return <BesideManuscript name={shown.name} manuscript={shown.manuscript} />
    case 'failed': {
      const { text, hint } = describeError(shown.error, language)
      return (
        <div className={styles.middle}>
          <EmptyState icon={<FileWarning aria-hidden />} title={t('split.gone')} hint={`${text}${hint}`} />
        </div>
      )
    }
  }
}

function titleOf(shown: SplitShown, untitled: string): string {
  if (shown.kind === 'article') return shown.article.metadata.title || untitled
  if (shown.kind === 'manuscript') return shown.manuscript.metadata.title || shown.name
  return shown.kind === 'reading' ? shown.name : ''
}
