// What the application asked of the system, in order, and what the tester answers in the system's place.

/** @type {unknown[][]} */
const asked = []

/** Answers that the next dialogs give; an empty list means the person cancelled. */
const answers = { openDialog: [], messageBox: [] }

/** Paths of files by their names, for `webUtils.getPathForFile`. */
const paths = {}

const note = (...what) => void asked.push(what)

/** An event that a listener may prevent. */
const preventable = (facts = {}) => {
  const event = {
    ...facts,
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true
    },
  }
  return event
}

/** Emits an event; answers whether nobody prevented it. */
const allowed = (emitter, name, event, ...rest) => {
  emitter.emit(name, event, ...rest)
  return !event.defaultPrevented
}

module.exports = { asked, answers, paths, note, preventable, allowed }
