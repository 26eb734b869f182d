import { useState } from 'react'
import { CornerLeftUp, FolderPlus } from 'lucide-react'
import { useStore } from 'zustand'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Spinner } from '../../ui/Spinner.tsx'
import { useDesk, useServices } from '../deskContext.tsx'
import { describeError } from '../describeError.ts'
import { useTranslate } from '../useTranslate.ts'
import { FolderList } from './FolderList.tsx'
import type { FolderPurpose } from './folderRequests.ts'
import { folderName, joinFolder } from './joinFolder.ts'
import { NewFolder } from './NewFolder.tsx'
import styles from './FolderDialog.module.css'

/** The window's own folder dialog, for shells that have none; opened by `askFolder`. */
export function FolderDialog() {
  const purpose = useStore(useServices().folders, (state) => state.purpose)
  return purpose === null ? null : <OpenFolderDialog key={purpose} purpose={purpose} />
}

function OpenFolderDialog({ purpose }: { purpose: FolderPurpose }) {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const platform = useDesk((state) => state.info.platform)
  const { listing, selected, error, enter, select, choose, cancel } = useStore(useServices().folders)
  const [creating, setCreating] = useState(false)
  const target = selected ?? listing?.path ?? null
  const words = error === null ? null : describeError(error, language)
  return (
    <Dialog
      title={t(`app.folder.${purpose}Title`)}
      closeLabel={t('app.close')}
      isOpen
      onClose={cancel}
      footer={
        creating ? undefined : (
          <>
            <Button icon={<FolderPlus aria-hidden />} isDisabled={listing === null} onPress={() => setCreating(true)}>
              {t('app.folder.new')}
            </Button>
            <span className={styles.gap} />
            <Button onPress={cancel}>{t('app.cancel')}</Button>
            <Button
              variant="primary"
              isDisabled={target === null}
              onPress={() => {
                if (target !== null) void choose(target, false)
              }}
            >
              {t('app.folder.choose', { name: target === null ? '' : folderName(target) })}
            </Button>
          </>
        )
      }
    >
      <div className={styles.place}>
        <IconButton
          label={t('app.folder.up')}
          isDisabled={listing === null || listing.parent === null}
          onPress={() => void enter(listing?.parent ?? null)}
        >
          <CornerLeftUp aria-hidden />
        </IconButton>
        <span className={styles.path}>{listing?.path ?? ''}</span>
      </div>
      {listing === null && error === null ? <Spinner label={t('app.loading')} /> : null}
      {listing === null ? null : (
        <FolderList
          key={listing.path}
          listing={listing}
          selected={selected}
          onSelect={select}
          onEnter={(path) => void enter(path)}
        />
      )}
      {words === null ? null : (
        <p role="alert" className={styles.error}>
          {words.text}
          {words.hint}
        </p>
      )}
      {creating && listing !== null ? (
        <NewFolder
          onMake={(name) => void choose(joinFolder(listing.path, name, platform), true)}
          onCancel={() => setCreating(false)}
        />
      ) : (
        <p className={styles.hint}>{t('app.folder.hint')}</p>
      )}
    </Dialog>
  )
}
