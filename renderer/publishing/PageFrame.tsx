import { useEffect, useEffectEvent, useRef, useState } from 'react'
import styles from './Preview.module.css'
import { type PageTending, tendPage } from './tendPage.ts'

type Props = PageTending & { readonly title: string; readonly html: string }

/**
 * The finished page in a frame where nothing of it can run. It is of our own origin, because a frame of none would show
 * no photos: main gives them to a page with its cookie only.
 */
export function PageFrame({ title, html, onLanguage, onLink }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [height, setHeight] = useState<number | null>(null)
  const followLanguage = useEffectEvent(onLanguage)
  const followLink = useEffectEvent(onLink)

  useEffect(() => {
    const shown = frame.current
    if (!shown) return
    let leave = (): void => undefined
    const tend = () => {
      leave()
      const page = shown.contentDocument
      if (!page) return
      const letGo = tendPage(shown, page, { onLanguage: one => followLanguage(one), onLink: () => followLink() })
      // As tall as what it holds: there is one thing to scroll, and it is the desk.
      const measure = () => {
        // A page that gives way to its next state has no height, and the desk would lose its place.
        if (shown.contentDocument !== page) return
        setHeight(Math.ceil(page.documentElement.getBoundingClientRect().height))
      }
      const watch = new ResizeObserver(measure)
      watch.observe(page.documentElement)
      measure()
      leave = () => {
        letGo()
        watch.disconnect()
      }
    }
    tend()
    shown.addEventListener('load', tend)
    return () => {
      shown.removeEventListener('load', tend)
      leave()
    }
  }, [])

  return (
    <iframe
      ref={frame}
      className={styles.page}
      title={title}
      sandbox="allow-same-origin"
      srcDoc={html}
      // A bar shown while the frame is being measured would narrow the page to a height at which it stays.
      scrolling="no"
      style={height ? { height } : undefined}
    />
  )
}
