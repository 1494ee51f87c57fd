const { EventEmitter } = require('node:events')
const { note } = require('./journal.cjs')
const { protocol } = require('./schemes.cjs')

/** Keeps what the application decided, so that the tester can ask it. */
const decisions = {}

const defaultSession = Object.assign(new EventEmitter(), {
  protocol,
  setPermissionRequestHandler(handler) {
    decisions.request = handler
  },
  setPermissionCheckHandler(handler) {
    decisions.check = handler
  },
  setDevicePermissionHandler(handler) {
    decisions.device = handler
  },
  setSpellCheckerEnabled(enabled) {
    note('spell checker', enabled)
  },
  webRequest: {
    onBeforeRequest(...given) {
      decisions.beforeRequest = given.at(-1)
    },
  },
})

module.exports = { session: { defaultSession }, decisions }
