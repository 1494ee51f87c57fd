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
  const course = () => followed(leads, columns[leads].scroller.scrollTop, measures().pl, measures().en)

  function lead(language: Language): void {
    if (leads === language) return
    leads = language
    courseBefore = course()
  }

  function follow(): void {
    const { scroller } = columns[leads]
    const other = columns[otherLanguage(leads)].scroller
    if (other.clientHeight === 0) return
    const now = course()
    const atEnd = scroller.scrollTop <= 0 || scroller.scrollTop >= scroller.scrollHeight - scroller.clientHeight - 1
    other.scrollTop = atEnd ? now : nextStep(other.scrollTop, courseBefore, now, scroller.clientHeight)
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
    lead(language)
    if (partner === null || other.scroller.clientHeight === 0) return
    const here = measures()[language].blocks[place]
    const there = measures()[otherLanguage(language)].blocks[partner]
    if (!here || !there) return
    other.scroller.scrollTop = level(there.top, here.top, scroller.scrollTop, measures()[otherLanguage(language)])
    courseBefore = course()
  }

  const untie = (['pl', 'en'] as const).map(language => {
    const { editor, scroller } = columns[language]
    const takeOver = () => lead(language)
    for (const name of ['wheel', 'pointerdown', 'touchstart', 'keydown'] as const)
      scroller.addEventListener(name, takeOver, { signal, passive: true, capture: true })
    scroller.addEventListener(
      'scroll',
      () => {
        if (leads === language) follow()
      },
      { signal, passive: true },
    )
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
