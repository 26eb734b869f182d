import { CalendarDays, ChevronLeft, ChevronRight, X } from 'lucide-react'
import { toCalendarDate, toCalendarDateTime } from '@internationalized/date'
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
} from 'react-aria-components'
import type { LineKey } from '../../../src/article/metadata.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import { FieldLabel } from '../../ui/FieldWords.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { classes } from '../../ui/classes.ts'
import field from '../../ui/field.module.css'
import { FieldAside } from '../fields/FieldAside.tsx'
import { useFieldWords } from '../fields/useFieldWords.tsx'
import { useLineField } from '../useFields.ts'
import { fromPickedDate, toPickedDate, toShanghaiMinute, type PickedDate } from './dateValue.ts'
import styles from './dates.module.css'

/** A field for a time in Shanghai to the minute, or for a date alone, which stays a date alone. */
export function DateTimeField({ fieldKey }: { fieldKey: LineKey }) {
  const t = useTranslate()
  const { value, change, isReadOnly } = useLineField(fieldKey)
  const { label } = useFieldWords(fieldKey)
  const picked = toPickedDate(value)
  const isDateAlone = picked !== null && !('hour' in picked)
  const granularity = isDateAlone ? 'day' : 'minute'
  return (
    <div>
      <DatePicker<PickedDate>
        // Between one and the other the picker starts over: it would remember a date alone and refuse to show its minute.
        key={granularity}
        value={picked}
        onChange={(next) => {
          const text = fromPickedDate(next)
          if (text !== value) change(text)
        }}
        granularity={granularity}
        hourCycle={24}
        shouldForceLeadingZeros
        isReadOnly={isReadOnly}
        className={field.field ?? ''}
      >
        <FieldLabel label={label} aside={<FieldAside fieldKey={fieldKey} />} />
        <Group className={classes(field.input, styles.group)}>
          <DateInput className={styles.segments ?? ''}>
            {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
          </DateInput>
          {isReadOnly ? null : (
            <AriaButton className={styles.open ?? ''}>
              <CalendarDays aria-hidden />
            </AriaButton>
          )}
        </Group>
        <Popover className={styles.popover ?? ''} offset={4}>
          <Dialog className={styles.dialog ?? ''}>
            <Calendar>
              <header className={styles.header}>
                <AriaButton slot="previous" className={styles.turn ?? ''}>
                  <ChevronLeft aria-hidden />
                </AriaButton>
                <Heading className={styles.month ?? ''} />
                <AriaButton slot="next" className={styles.turn ?? ''}>
                  <ChevronRight aria-hidden />
                </AriaButton>
              </header>
              <CalendarGrid weekdayStyle="narrow" className={styles.grid ?? ''}>
                <CalendarGridHeader>
                  {(day) => <CalendarHeaderCell className={styles.weekday ?? ''}>{day}</CalendarHeaderCell>}
                </CalendarGridHeader>
                <CalendarGridBody>
                  {(date) => <CalendarCell date={date} className={styles.day ?? ''} />}
                </CalendarGridBody>
              </CalendarGrid>
            </Calendar>
          </Dialog>
        </Popover>
      </DatePicker>
      {isReadOnly ? null : (
        <div className={styles.actions}>
          <Button variant="quiet" onPress={() => change(toShanghaiMinute(new Date()))}>
            {t('inspector.date.now')}
          </Button>
          {picked === null ? null : (
            <Button
              variant="quiet"
              onPress={() => change(fromPickedDate(isDateAlone ? toCalendarDateTime(picked) : toCalendarDate(picked)))}
            >
              {t(isDateAlone ? 'inspector.date.withTime' : 'inspector.date.alone')}
            </Button>
          )}
          {picked === null ? null : (
            <IconButton label={t('inspector.clear', { label })} onPress={() => change('')}>
              <X aria-hidden />
            </IconButton>
          )}
        </div>
      )}
    </div>
  )
}
