import { ChevronDown, ImageOff, ImagePlus } from 'lucide-react'
import {
  Button as AriaButton,
  FileTrigger,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components'
import type { LineKey } from '../../../src/article/metadata.ts'
import { useArticle } from '../../app/articleStore.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { FieldLabel } from '../../ui/FieldWords.tsx'
import { classes } from '../../ui/classes.ts'
import field from '../../ui/field.module.css'
import menu from '../../ui/menu.module.css'
import select from '../../ui/Select.module.css'
import { useFieldWords } from '../fields/useFieldWords.tsx'
import { useLineField } from '../useFields.ts'
import styles from './files.module.css'
import { pictureChoices } from './pictureChoices.ts'
import { Thumbnail } from './Thumbnail.tsx'
import { useAddFile } from './useAddFile.ts'

const NONE: never[] = []
const EMPTY = ':'

/** A field that names one of the article's pictures. */
export function PictureField({ fieldKey }: { fieldKey: LineKey }) {
  const t = useTranslate()
  const { value, change, isReadOnly } = useLineField(fieldKey)
  const assets = useArticle(({ session }) => session?.assets ?? NONE)
  const { label, aside } = useFieldWords(fieldKey)
  const addFile = useAddFile()

  async function add(files: FileList | null): Promise<void> {
    const asset = files?.[0] === undefined ? null : await addFile(files[0])
    if (asset !== null) change(asset.name)
  }

  return (
    <div className={styles.picture}>
      <Select
        selectedKey={EMPTY + value}
        onSelectionChange={(key) => change(String(key).slice(EMPTY.length))}
        isDisabled={isReadOnly}
        className={field.field ?? ''}
      >
        <FieldLabel label={label} aside={aside} />
        <AriaButton className={classes(field.input, select.button)}>
          <SelectValue className={classes(select.value, styles.chosen)} />
          <ChevronDown aria-hidden />
        </AriaButton>
        <Popover className={menu.popover ?? ''} offset={4}>
          <ListBox className={menu.menu ?? ''}>
            <ListBoxItem id={EMPTY} textValue={t('inspector.picture.none')} className={menu.item ?? ''}>
              {t('inspector.picture.none')}
            </ListBoxItem>
            {pictureChoices(assets, value).map(({ name, hasBytes }) => (
              <ListBoxItem key={name} id={EMPTY + name} textValue={name} className={menu.item ?? ''}>
                {hasBytes ? <Thumbnail name={name} /> : <ImageOff aria-hidden />}
                <span className={styles.name}>{name}</span>
                {hasBytes ? null : <span className={styles.missing}>{t('inspector.files.missing')}</span>}
              </ListBoxItem>
            ))}
          </ListBox>
        </Popover>
      </Select>
      {isReadOnly ? null : (
        <FileTrigger
          acceptedFileTypes={['image/jpeg', 'image/png', 'image/gif', 'image/webp']}
          onSelect={(files) => void add(files)}
        >
          <IconButton label={t('inspector.picture.add')}>
            <ImagePlus aria-hidden />
          </IconButton>
        </FileTrigger>
      )}
    </div>
  )
}
