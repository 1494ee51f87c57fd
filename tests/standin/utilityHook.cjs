// Gives a forked Node the one thing that Electron's utility process has and Node has not: process.parentPort.
const { EventEmitter } = require('node:events')

const port = new EventEmitter()
port.postMessage = message => process.send(message)
process.on('message', data => port.emit('message', { data }))
process.on('disconnect', () => process.exit(0))
process.parentPort = port
