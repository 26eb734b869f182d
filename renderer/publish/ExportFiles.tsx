import { Fragment } from 'react'
import { FileText, FileWarning } from 'lucide-react'
import type { PlannedFile } from '../../src/contract/answers.ts'
import { useTranslate } from '../app/useTranslate.ts'
import { sizeText } from './sizeText.ts'
import styles from './ExportDialog.module.css'

/** The files of an export with their sizes; under an archive, what it holds. */
export function ExportFiles({ label, files }: { label: string; files: readonly PlannedFile[] }) {
  const t = useTranslate()
  return (
    <section aria-label={label}>
      <h3 className={styles.heading}>{label}</h3>
      <ul className={styles.files}>
        {files.map((file) => (
          <Fragment key={file.path}>
            <li className={styles.file}>
              <FileLine file={file} />
            </li>
            {file.entries === undefined ? null : (
              <li>
                <ul aria-label={t('publish.export.packed', { name: file.path })} className={styles.packed}>
                  {file.entries.map((entry) => (
                    <li key={entry.path} className={styles.file}>
                      <FileLine file={entry} />
                    </li>
                  ))}
                </ul>
              </li>
            )}
          </Fragment>
        ))}
      </ul>
    </section>
  )
}

function FileLine({ file: { path, size } }: { file: PlannedFile }) {
  const t = useTranslate()
  return (
    <>
      {size === null ? <FileWarning aria-hidden /> : <FileText aria-hidden />}
      <span className={styles.path} title={path}>
        {path}
      </span>
      <span className={styles.size}>{size === null ? t('publish.export.noBytes') : sizeText(size)}</span>
    </>
  )
}
