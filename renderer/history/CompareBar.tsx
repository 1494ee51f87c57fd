import { ActionIcon, Button, Menu, SegmentedControl } from '@mantine/core'
import { IconArrowLeft, IconChevronDown, IconChevronUp, IconCopy, IconRestore } from '@tabler/icons-react'
import { useWords } from '../i18n/useWords.ts'
import styles from './CompareView.module.css'
import { type ComparedPart, comparedParts } from './compared.ts'

const names = {
  pl: 'history.compare.pl',
  en: 'history.compare.en',
  gallery: 'history.compare.gallery',
  details: 'history.compare.details',
} as const

const wholes = ['all', 'pl', 'en', 'gallery'] as const
/** What can be brought back at once. */
export type Whole = (typeof wholes)[number]

const restores = {
  all: 'history.restore.all',
  pl: 'history.restore.pl',
  en: 'history.restore.en',
  gallery: 'history.restore.gallery',
} as const

type Props = {
  readonly part: ComparedPart
  readonly onPart: (part: ComparedPart) => void
  readonly counts: Readonly<Record<ComparedPart, number>> | null
  readonly at: number | null
  readonly onGo: (by: 1 | -1) => void
  readonly onCopy: (() => void) | null
  readonly onRestore: ((whole: Whole) => void) | null
  readonly restoring: boolean
  readonly onBack: () => void
}

/** What is compared, where in it one is, and what can be done with the older version as a whole. */
export function CompareBar({ part, onPart, counts, at, onGo, onCopy, onRestore, restoring, onBack }: Props) {
  const words = useWords()
  const count = counts?.[part] ?? 0
  return (
    <section className={styles.bar} aria-label={words('history.compare.bar')} data-region tabIndex={-1}>
      <Button
        size="xs"
        variant="subtle"
        leftSection={<IconArrowLeft size={14} stroke={1.6} aria-hidden />}
        title="Esc"
        onClick={onBack}
      >
        {words('history.compare.back')}
      </Button>
      <SegmentedControl
        className={styles.choice}
        aria-label={words('history.compare.what')}
        value={part}
        onChange={value => {
          const chosen = comparedParts.find(one => one === value)
          if (chosen) onPart(chosen)
        }}
        data={comparedParts.map(value => ({
          value,
          label: (
            <span className={styles.choiceLabel}>
              {words(names[value])}
              {counts && counts[value] > 0 && <span className={styles.count}>{counts[value]}</span>}
            </span>
          ),
        }))}
      />
      <span className={styles.grow} />
      {count > 0 && (
        <>
          <span className={styles.place}>
            {at === null
              ? words('history.compare.count', { count })
              : words('history.compare.place', { at: at + 1, count })}
          </span>
          <ActionIcon
            aria-label={words('history.compare.previous')}
            title={words('history.compare.previous')}
            onClick={() => onGo(-1)}
          >
            <IconChevronUp size={16} stroke={1.6} />
          </ActionIcon>
          <ActionIcon
            aria-label={words('history.compare.next')}
            title={words('history.compare.next')}
            onClick={() => onGo(1)}
          >
            <IconChevronDown size={16} stroke={1.6} />
          </ActionIcon>
        </>
      )}
      {onCopy && (
        <Button size="xs" leftSection={<IconCopy size={14} stroke={1.6} aria-hidden />} onClick={onCopy}>
          {words('history.copy.all')}
        </Button>
      )}
      {onRestore && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button
              size="xs"
              leftSection={<IconRestore size={14} stroke={1.6} aria-hidden />}
              rightSection={<IconChevronDown size={13} stroke={1.6} aria-hidden />}
              aria-disabled={restoring || undefined}
            >
              {words(restoring ? 'history.restoring' : 'history.restore')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {wholes.map(whole => (
              <Menu.Item key={whole} onClick={() => onRestore(whole)}>
                {words(restores[whole])}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </section>
  )
}
