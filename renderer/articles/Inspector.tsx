import { ActionIcon, UnstyledButton } from '@mantine/core'
import { IconAt, IconHistory, IconInfoCircle, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { useWords } from '../i18n/useWords.ts'
import styles from './Inspector.module.css'

const inspectorTabs = ['details', 'mentions', 'history'] as const
export type InspectorTab = (typeof inspectorTabs)[number]

const tabs = {
  details: { name: 'article.details', icon: IconInfoCircle },
  mentions: { name: 'article.mentions', icon: IconAt },
  history: { name: 'history.title', icon: IconHistory },
} as const

type RailProps = {
  readonly open: InspectorTab | null
  readonly onOpen: (tab: InspectorTab | null) => void
  readonly counts: Readonly<Partial<Record<InspectorTab, number>>>
}

/** The tabs of the inspector, with their names and counts; the open one closes the panel when pressed again. */
export function InspectorRail({ open, onOpen, counts }: RailProps) {
  const words = useWords()
  const list = useRef<HTMLDivElement>(null)
  const onKey = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
    if (by === null) return
    event.preventDefault()
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])]
    const here = buttons.findIndex(button => button.contains(document.activeElement))
    buttons.at((here + by + buttons.length) % buttons.length)?.focus()
  }
  return (
    <div
      ref={list}
      className={styles.rail}
      role="tablist"
      aria-orientation="vertical"
      aria-label={words('article.inspector')}
      data-region
      tabIndex={-1}
      onKeyDown={onKey}
    >
      {inspectorTabs.map(tab => {
        const Icon = tabs[tab].icon
        const count = counts[tab] ?? 0
        return (
          <UnstyledButton
            key={tab}
            id={`inspector-tab-${tab}`}
            className={styles.tab}
            role="tab"
            aria-selected={open === tab}
            aria-controls={open === tab ? 'inspector-panel' : undefined}
            tabIndex={open === tab || (open === null && tab === 'details') ? 0 : -1}
            onClick={() => onOpen(open === tab ? null : tab)}
          >
            <Icon size={18} stroke={1.6} aria-hidden />
            {words(tabs[tab].name)}
            {count > 0 && <span className={styles.count}>{count}</span>}
          </UnstyledButton>
        )
      })}
    </div>
  )
}

type PanelProps = {
  readonly tab: InspectorTab
  readonly aside?: ReactNode
  readonly children: ReactNode
  readonly onClose: () => void
}

export function InspectorPanel({ tab, aside, children, onClose }: PanelProps) {
  const words = useWords()
  return (
    <div
      id="inspector-panel"
      className={styles.panel}
      role="tabpanel"
      aria-labelledby={`inspector-tab-${tab}`}
      data-region
      tabIndex={-1}
    >
      <div className={styles.panelHead}>
        <b>{words(tabs[tab].name)}</b>
        <span className={styles.aside}>{aside}</span>
        <ActionIcon aria-label={words('article.closePanel')} title={words('article.closePanel')} onClick={onClose}>
          <IconX size={16} stroke={1.6} />
        </ActionIcon>
      </div>
      <div className={styles.body}>{children}</div>
    </div>
  )
}
