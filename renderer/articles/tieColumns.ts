import type { Editor } from '@tiptap/core'
import type { Language } from '../../shared/language/language.ts'
import { otherLanguage } from '../../shared/language/language.ts'
import { blockOf, blocksOf, measureColumn } from './blockMeasures.ts'
import { light } from './litBlock.ts'
import { type Column, followed, level, nextStep, partnerOf } from './scrollTogether.ts'

export interface TiedColumn {
  readonly editor: Editor
  readonly scroller: HTMLElement
}

/**
 * Two columns that scroll by pair. The column that is scrolled or written in leads and is never moved from here; the
 * other follows. Answers how to untie them.
 */
export function tieColumns(columns: Readonly<Record<Language, TiedColumn>>): () => void {
  const stop = new AbortController()
  const { signal } = stop
  let leads: Language = 'pl'
  let measured: Readonly<Record<Language, Column>> | null = null
  let courseBefore = 0
  /** Where each column stood when it was last looked at: a browser may have scrolled before it tells of the wheel. */
  const seen: Record<Language, number> = { pl: 0, en: 0 }
  const litIn: Record<Language, string | null> = { pl: null, en: null }

  const measures = () => {
    measured ??= {
      pl: measureColumn(columns.pl.editor, columns.pl.scroller),
      en: measureColumn(columns.en.editor, columns.en.scroller),
    }
    return measured
  }
  const forget = () => {
    measured = null
  }
  const course = (top: number) => followed(leads, top, measures().pl, measures().en)

  function lead(language: Language, from: number): void {
    if (leads === language) return
    leads = language
    courseBefore = course(from)
  }

  function move(language: Language, top: number): void {
    const { scroller } = columns[language]
    scroller.scrollTop = top
    seen[language] = scroller.scrollTop
  }

  function onScroll(language: Language): void {
    if (leads === language) follow()
    seen[language] = columns[language].scroller.scrollTop
  }

  function follow(): void {
    const { scroller } = columns[leads]
    const other = columns[otherLanguage(leads)].scroller
    if (other.clientHeight === 0) return
    const now = course(scroller.scrollTop)
    const atEnd = scroller.scrollTop <= 0 || scroller.scrollTop >= scroller.scrollHeight - scroller.clientHeight - 1
    move(otherLanguage(leads), atEnd ? now : nextStep(other.scrollTop, courseBefore, now, scroller.clientHeight))
    courseBefore = now
  }

  /** The block with the caret is lit, its partner too, and the partner comes to its height: once, when the caret enters. */
  function enterBlock(language: Language): void {
    const { editor, scroller } = columns[language]
    if (!editor.isFocused) return
    const place = Math.min(editor.state.selection.$from.index(0), editor.state.doc.childCount - 1)
    const name = `${place} ${blockOf(editor.state.doc.child(place)).id}`
    if (litIn[language] === name) return
    const other = columns[otherLanguage(language)]
    const partner = partnerOf(language, place, blocksOf(columns.pl.editor), blocksOf(columns.en.editor))
    litIn[language] = name
    litIn[otherLanguage(language)] = null
    light(editor, place)
    light(other.editor, partner)
    lead(language, scroller.scrollTop)
    if (partner === null || other.scroller.clientHeight === 0) return
    const here = measures()[language].blocks[place]
    const there = measures()[otherLanguage(language)].blocks[partner]
    if (!here || !there) return
    move(otherLanguage(language), level(there.top, here.top, scroller.scrollTop, measures()[otherLanguage(language)]))
    courseBefore = course(scroller.scrollTop)
  }

  const untie = (['pl', 'en'] as const).map(language => {
    const { editor, scroller } = columns[language]
    const takeOver = () => lead(language, seen[language])
    for (const name of ['wheel', 'pointerdown', 'touchstart', 'keydown'] as const)
      scroller.addEventListener(name, takeOver, { signal, passive: true, capture: true })
    scroller.addEventListener('scroll', () => onScroll(language), { signal, passive: true })
    const sizes = new ResizeObserver(forget)
    sizes.observe(editor.view.dom)
    sizes.observe(scroller)
    const onTransaction = ({ transaction }: { readonly transaction: { readonly docChanged: boolean } }) => {
      if (transaction.docChanged) forget()
    }
    const onSelection = () => enterBlock(language)
    editor.on('transaction', onTransaction)
    editor.on('selectionUpdate', onSelection)
    editor.on('focus', onSelection)
    return () => {
      sizes.disconnect()
      editor.off('transaction', onTransaction)
      editor.off('selectionUpdate', onSelection)
      editor.off('focus', onSelection)
    }
  })

  return () => {
    stop.abort()
    for (const one of untie) one()
  }
}
