import { useEffect, useMemo, useState } from 'react'
import { useDesk, useServices, useView } from '../app/deskContext.tsx'
import { useArticle } from '../app/articleStore.ts'
import { useUnsent } from '../app/unsent/useUnsent.ts'
import { useTranslate } from '../app/useTranslate.ts'
import { readSource, type ReadSource } from '../editor/source/readSource.ts'
import { sourceOf } from '../editor/source/sourceOf.ts'
import { afterDialog } from '../ui/afterDialog.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { applySource } from './applySource.ts'
import styles from './source.module.css'
import { keptDraft, readDraft } from './sourceDraft.ts'
import { SourceField } from './SourceField.tsx'
import { SourceLosses } from './SourceLosses.tsx'

/** How long the typing must rest before the source is read, in milliseconds. */
const REST = 300

/**
 * The open source: a body as HTML, read while it is changed, so that what the article would not keep is known before it is applied. What was changed
 * and not applied is kept when it is closed, and offered again.
 */
export default function OpenSource() {
  const t = useTranslate()
  const services = useServices()
  const language = useDesk((state) => state.settings.language)
  const isReadOnly = useArticle((state) => state.session?.readOnly !== false)
  const id = useArticle((state) => state.session?.id ?? '')
  const showDialog = useView((state) => state.showDialog)
  const [kept, keep] = useUnsent(id, 'source')
  const [start] = useState(() => services.article.getState().actions.currentDocument())
  const original = useMemo(() => sourceOf(start), [start])
  const [draft] = useState(() => readDraft(kept))
  const [begun, setBegun] = useState(draft?.text ?? original)
  const [text, setText] = useState(begun)
  const [read, setRead] = useState<ReadSource>({ document: start, losses: [] })
  // What was written over another body than today's must not take its place unasked.
  const [over, setOver] = useState(draft?.over ?? original)
  const [refused, setRefused] = useState<'changed' | 'locked' | null>(over === original ? null : 'changed')
  const isChanged = text !== original

  useEffect(() => {
    if (text === original) return undefined
    const timer = setTimeout(() => setRead(readSource(text)), REST)
    return () => clearTimeout(timer)
  }, [text, original])
  function change(now: string): void {
    setText(now)
    keep(now === original ? '' : keptDraft({ text: now, over }))
  }

  function startAgain(): void {
    setBegun(original)
    setText(original)
    setOver(original)
    setRefused(null)
    keep('')
  }

  function close(): void {
    showDialog(null)
    if (isChanged && !isReadOnly)
      services.notices.getState().show({
        tone: 'news',
        text: t('source.dropped'),
        hint: t('source.droppedHint'),
        action: { label: t('source.goOn'), run: () => showDialog('source') },
        about: 'source',
      })
  }

  async function apply(): Promise<void> {
    const outcome = isChanged
      ? await applySource(services, readSource(text).document, start, refused === 'changed')
      : 'done'
    if (outcome !== 'done') return setRefused(outcome)
    keep('')
    services.notices.getState().settle('source')
    showDialog(null)
    afterDialog(services.article.getState().actions.focusPaper)
  }

  return (
    <Dialog
      title={t('source.title')}
      closeLabel={t('app.close')}
      isOpen
      onClose={close}
      size="full"
      isDismissable={false}
      footer={
        <>
          {refused === null ? null : (
            <p role="alert" className={styles.refused}>
              {t(`source.refused.${refused}`)}
            </p>
          )}
          {begun === original ? null : <Button onPress={startAgain}>{t('source.again')}</Button>}
          <Button onPress={close}>{t(isReadOnly ? 'app.close' : 'source.cancel')}</Button>
          {isReadOnly ? null : (
            <Button variant="primary" onPress={() => void apply()}>
              {t(refused === 'changed' ? 'source.applyOver' : 'source.apply')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.source}>
        <p className={styles.hint}>{t(isReadOnly ? 'source.readOnly' : 'source.hint')}</p>
        <SourceField
          key={begun === original ? 'original' : 'draft'}
          text={begun}
          label={t('source.editor')}
          language={language}
          isReadOnly={isReadOnly}
          onChange={change}
        />
        <SourceLosses losses={isChanged ? read.losses : []} />
      </div>
    </Dialog>
  )
}
