// node --require hook.cjs main.cjs: for the built main process, 'electron' is the stand-in.
const Module = require('node:module')

const load = Module._load
Module._load = function (request, ...rest) {
  return request === 'electron' ? require('./electron.cjs') : load.call(this, request, ...rest)
}
process.versions.electron ??= '0.0.0-standin'
