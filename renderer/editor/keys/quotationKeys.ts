import { Extension } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import { backInQuotation, forwardInQuotation, leaveQuotation } from '../commands/quotation.ts'

export const QuotationKeys = Extension.create({
  name: 'quotationKeys',
  priority: 200,
  addKeyboardShortcuts() {
    const run = (command: Command) => () => command(this.editor.state, this.editor.view.dispatch)
    return {
      Enter: run(leaveQuotation),
      Backspace: run(backInQuotation),
      Delete: run(forwardInQuotation),
      'Mod-Delete': run(forwardInQuotation),
    }
  },
})
