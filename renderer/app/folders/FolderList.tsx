import { Folder, LibraryBig } from 'lucide-react'
import type { FocusEvent } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { FolderListing } from '../../../src/contract/answers.ts'
import { useTranslate } from '../useTranslate.ts'
import styles from './FolderDialog.module.css'

/** Props of the list of folders. */
export interface FolderListProps {
  readonly listing: FolderListing
  readonly selected: string | null
  readonly onSelect: (path: string | null) => void
  /** Enter, or a double click */
  readonly onEnter: (path: string) => void
}

/** The folders within a folder; arrows and first letters move, Enter goes in. */
export function FolderList({ listing, selected, onSelect, onEnter }: FolderListProps) {
  const t = useTranslate()
  // First letters go to a folder as arrows do, and choose it as they do: else the one around it would be taken.
  const reach = ({ target }: FocusEvent): void => {
    const path = target.closest<HTMLElement>('[role=option]')?.dataset.key
    if (path !== undefined && path !== selected) onSelect(path)
  }
  return (
    <div role="presentation" className={styles.reach} onFocus={reach}>
      <ListBox
        aria-label={t('app.folder.list')}
        className={styles.list ?? ''}
        selectionMode="single"
        selectionBehavior="replace"
        // eslint-disable-next-line jsx-a11y-x/no-autofocus -- the list is what the dialog was opened for
        autoFocus
        selectedKeys={selected === null ? [] : [selected]}
        onSelectionChange={(keys) => onSelect(keys === 'all' ? null : (([...keys][0] as string | undefined) ?? null))}
        onAction={(key) => onEnter(String(key))}
        renderEmptyState={() => <p className={styles.hint}>{t('app.folder.empty')}</p>}
      >
        {listing.folders.map(({ name, path, isLibrary }) => (
          <ListBoxItem key={path} id={path} textValue={name} className={styles.item ?? ''}>
            {isLibrary ? <LibraryBig aria-hidden /> : <Folder aria-hidden />}
            <span className={styles.name}>{name}</span>
            {isLibrary ? <span className={styles.mark}>{t('app.folder.library')}</span> : null}
          </ListBoxItem>
        ))}
      </ListBox>
    </div>
  )
}
