import { SegmentedControl } from '@mantine/core'
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { type Language, languages } from '../../shared/language/language.ts'
import { useWords } from '../i18n/useWords.ts'
import styles from './Preview.module.css'

const devices = ['desktop', 'phone'] as const
export type Device = (typeof devices)[number]

const shapes = { desktop: IconDeviceDesktop, phone: IconDeviceMobile } as const
const names = { desktop: 'publishing.device.desktop', phone: 'publishing.device.phone' } as const
const versions = { pl: 'publishing.version.pl', en: 'publishing.version.en' } as const

type Props = {
  readonly device: Device
  readonly onDevice: (device: Device) => void
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  readonly both: boolean
  /** What stands at the end of the bar. */
  readonly children: ReactNode
}

/** How wide the previewed page is and in which language. */
export function PreviewBar({ device, onDevice, language, onLanguage, both, children }: Props) {
  const words = useWords()
  return (
    <section className={styles.bar} aria-label={words('publishing.previewBar')} data-region tabIndex={-1}>
      <SegmentedControl
        className={styles.choice}
        aria-label={words('publishing.device')}
        value={device}
        onChange={value => {
          const chosen = devices.find(one => one === value)
          if (chosen) onDevice(chosen)
        }}
        data={devices.map(value => {
          const Shape = shapes[value]
          return {
            value,
            label: (
              <span className={styles.choiceLabel}>
                <Shape size={14} stroke={1.6} aria-hidden />
                {words(names[value])}
              </span>
            ),
          }
        })}
      />
      <SegmentedControl
        className={styles.choice}
        aria-label={words('publishing.previewLanguage')}
        value={language}
        onChange={value => {
          const chosen = languages.find(one => one === value)
          if (chosen) onLanguage(chosen)
        }}
        data={languages.map(value => ({
          value,
          label: <span title={words(versions[value])}>{value.toUpperCase()}</span>,
        }))}
      />
      {both && <span className={styles.aside}>{words('publishing.bothBeside')}</span>}
      <span className={styles.grow} />
      {children}
    </section>
  )
}
