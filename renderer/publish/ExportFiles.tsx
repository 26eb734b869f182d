import { FileText, FileWarning } from 'lucide-react'
import type { PlannedFile } from '../../src/contract/answers.ts'
import { useTranslate } from '../app/useTranslate.ts'
import { sizeText } from './sizeText.ts'
import styles from './ExportDialog.module.css'

/** The files of an export with their sizes. */
export function ExportFiles({ label, files }: { label: string; files: readonly PlannedFile[] }) {
  const t = useTranslate()
  return (
    <section aria-label={label}>
      <h3 className={styles.heading}>{label}</h3>
      <ul className={styles.files}>
        {files.map(({ path, size }) => (
          <li key={path} className={styles.file}>
            {size === null ? <FileWarning aria-hidden /> : <FileText aria-hidden />}
            <span className={styles.path} title={path}>
              {path}
            </span>
            <span className={styles.size}>{size === null ? t('publish.export.noBytes') : sizeText(size)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
