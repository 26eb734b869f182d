import { useArticle } from '../../app/articleStore.ts'
import { assetUrl } from '../../bridge/assetUrl.ts'
import styles from './files.module.css'

/** A small view of one of the open article's pictures; its name stands beside it. */
export function Thumbnail({ name }: { name: string }) {
  const id = useArticle(({ session }) => session?.id)
  return id === undefined ? null : (
    <img className={styles.thumbnail} src={assetUrl(id, name)} alt="" draggable={false} />
  )
}
