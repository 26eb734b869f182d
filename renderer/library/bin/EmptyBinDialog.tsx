import { useStore } from 'zustand'
import type { BinRow } from '../../../src/library/binRow.ts'
import { useNotices, useServices } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { sizeText } from '../../publish/sizeText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

/** What is asked before deleted articles are removed for good. */
export interface EmptyBinDialogProps {
  readonly doomed: readonly BinRow[]
  /** the whole bin is to be emptied */
  readonly all: boolean
  readonly onDone: () => void
}

/** Asks, and says what is lost. */
export function EmptyBinDialog({ doomed, all, onDone }: EmptyBinDialogProps) {
  const t = useTranslate()
  const remove = useStore(useServices().bin, (state) => state.remove)
  const show = useNotices((state) => state.show)
  const showError = useNotices((state) => state.showError)
  const [one] = doomed
  if (one === undefined) return null
  const title = one.title === '' ? t('app.untitled') : one.title
  const size = sizeText(doomed.reduce((sum, row) => sum + row.size, 0))

  async function removeAll(): Promise<void> {
    onDone()
    const answer = await remove(doomed.map(({ name }) => name))
    if (answer.ok) show({ tone: 'news', text: t('bin.gone', { n: answer.value.removed }), about: 'bin' })
    else showError(answer.error, 'bin')
  }

  return (
    <Dialog
      title={all ? t('bin.askAll') : t('bin.askOne', { title })}
      closeLabel={t('app.close')}
      isOpen
      onClose={onDone}
      size="small"
      footer={
        <>
          <Button variant="danger" onPress={() => void removeAll()}>
            {all ? t('bin.emptyAll') : t('bin.remove')}
          </Button>
          <Button variant="primary" onPress={onDone}>
            {t('bin.keep')}
          </Button>
        </>
      }
    >
      <p>
        {all
          ? t('bin.askAllBody', { n: doomed.length, size })
          : t('bin.askOneBody', { characters: one.characters.toLocaleString('en-US'), files: one.files, size })}
      </p>
    </Dialog>
  )
}
