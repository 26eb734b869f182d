import { FileWarning, Paperclip, Plus, Upload, X } from 'lucide-react'
import { useId } from 'react'
import { FileTrigger } from 'react-aria-components'
import type { ListKey } from '../../../src/article/metadata.ts'
import { useArticle } from '../../app/articleStore.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import field from '../../ui/field.module.css'
import { useFieldWords } from '../fields/useFieldWords.tsx'
import { useListField } from '../useFields.ts'
import { fileRows } from './fileRows.ts'
import styles from './files.module.css'
import { sizeText } from '../../publish/sizeText.ts'
import { useAddFile } from './useAddFile.ts'

const NONE: never[] = []

/** A field with a list of the article's files; one whose bytes are missing can be supplied. */
export function FilesField({ fieldKey }: { fieldKey: ListKey }) {
  const t = useTranslate()
  const { value, change, isReadOnly } = useListField(fieldKey)
  const assets = useArticle(({ session }) => session?.assets ?? NONE)
  const { label, aside } = useFieldWords(fieldKey)
  const addFile = useAddFile()
  const labelId = useId()

  async function supply(missing: string, files: FileList | null): Promise<void> {
    const asset = files?.[0] === undefined ? null : await addFile(files[0], missing)
    // The desk may have kept it by another name.
    if (asset !== null && asset.name !== missing) change(value.map((name) => (name === missing ? asset.name : name)))
  }

  async function add(files: FileList | null): Promise<void> {
    const added: string[] = []
    for (const file of files ?? []) {
      const asset = await addFile(file)
      if (asset !== null) added.push(asset.name)
    }
    if (added.length > 0) change([...new Set([...value, ...added])])
  }

  return (
    <div className={field.field} role="group" aria-labelledby={labelId}>
      <div className={field.label}>
        <span id={labelId}>{label}</span>
        {aside}
      </div>
      {value.length === 0 ? null : (
        <ul className={styles.files}>
          {fileRows(value, assets).map(({ name, size }) => (
            <li key={name} className={styles.file}>
              {size === null ? <FileWarning aria-hidden className={styles.missing} /> : <Paperclip aria-hidden />}
              <span className={styles.name} title={name}>
                {name}
              </span>
              {size === null ? (
                <span className={styles.missing}>{t('inspector.files.missing')}</span>
              ) : (
                <span className={styles.size}>{sizeText(size)}</span>
              )}
              {size !== null || isReadOnly ? null : (
                <FileTrigger onSelect={(files) => void supply(name, files)}>
                  <IconButton label={t('inspector.files.supply', { name })}>
                    <Upload aria-hidden />
                  </IconButton>
                </FileTrigger>
              )}
              {isReadOnly ? null : (
                <IconButton
                  label={t('inspector.remove', { text: name })}
                  onPress={() => change(value.filter((other) => other !== name))}
                >
                  <X aria-hidden />
                </IconButton>
              )}
            </li>
          ))}
        </ul>
      )}
      {isReadOnly ? null : (
        <div>
          <FileTrigger allowsMultiple onSelect={(files) => void add(files)}>
            <Button variant="quiet" icon={<Plus aria-hidden />}>
              {t('inspector.files.add')}
            </Button>
          </FileTrigger>
        </div>
      )}
    </div>
  )
}
