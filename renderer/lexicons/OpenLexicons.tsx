import { useEffect, useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useStore } from 'zustand'
import { describeError } from '../app/describeError.ts'
import { useDesk, useServices, useView } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { ImportPreview } from './ImportPreview.tsx'
import { LexiconRows } from './LexiconRows.tsx'
import styles from './lexicons.module.css'
import { createLexiconsStore } from './lexiconsStore.ts'
import { saveSamples } from './saveSamples.ts'

/** The open dialog: the lists, or the one that is about to be imported. */
export function OpenLexicons() {
  const t = useTranslate()
  const services = useServices()
  const showDialog = useView((view) => view.showDialog)
  const language = useDesk((desk) => desk.settings.language)
  const [store] = useState(() => createLexiconsStore(services.bridge))
  const { pending, rows, error, refresh, inspect } = useStore(store)
  useEffect(() => void refresh(), [refresh])
  const failed = error === null ? null : describeError(error, language)
  return (
    <Dialog
      title={pending === null ? t('lexicons.title') : t('lexicons.preview')}
      closeLabel={t('app.close')}
      isOpen
      onClose={() => showDialog(null)}
      size="large"
      isDismissable={pending === null}
    >
      <div className={styles.dialog}>
        {failed === null ? null : (
          <p role="alert" className={styles.failed}>
            <span>{failed.text}</span> <span>{failed.hint}</span>
          </p>
        )}
        {pending === null ? (
          <>
            <LexiconRows store={store} />
            <div className={styles.foot}>
              <Button onPress={() => void saveSamples(services)}>{t('lexicons.samples')}</Button>
              <FileTrigger
                acceptedFileTypes={['.csv', '.txt']}
                onSelect={(files) => {
                  const [file] = files ?? []
                  if (file !== undefined)
                    void file.arrayBuffer().then((buffer) => inspect(file.name, new Uint8Array(buffer)))
                }}
              >
                <Button variant="primary">{t('lexicons.import')}</Button>
              </FileTrigger>
            </div>
          </>
        ) : (
          <ImportPreview
            key={pending.preview.head.name}
            pending={pending}
            names={(rows ?? []).map(({ name }) => name)}
            store={store}
          />
        )}
      </div>
    </Dialog>
  )
}
